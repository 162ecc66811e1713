package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Two ways to do the same, measured in turn by the CPU that one operation costs each: ours, peer, peer, ours.
record CostDuel(Side ours, Side peer) {

    private static final int MOST_WARM_UPS = 8;

    /// By how much a side may still get cheaper from one warm-up to the next.
    private static final double STEADY = 0.95;

    /// What is measured.
    ///
    /// @param processes whose CPU time counts
    record Side(String name, List<? extends CpuTime> processes, Work work) {

        private double cost(int seconds) throws IOException, InterruptedException {
            double before = micros();
            long operations = work.run(seconds);
            return (micros() - before) / operations;
        }

        private double micros() {
            return processes.stream().mapToDouble(CpuTime::micros).sum();
        }
    }

    /// Goes on for a time.
    interface Work {

        /// @return operations that succeeded
        /// @throws IllegalStateException when one did not
        long run(int seconds) throws IOException, InterruptedException;
    }

    /// @param ratio of the peer's cost to ours: above 1, ours is cheaper
    /// @param same the peer's cost to its own
    record Outcome(Ratios ratio, Ratios same) {

        boolean reaches(double target) {
            boolean valid = same.median() > 0.95 && same.median() < 1.05;
            if (!valid) {
                System.out.println("The run is void: the same side differs from itself.");
            }
            return valid && ratio.low() >= target;
        }
    }

    Outcome run(int warmUp, int round, int pairs) throws IOException, InterruptedException {
        warmUp(warmUp);
        List<Double> ratios = new ArrayList<>();
        List<Double> control = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            double begin = ours.cost(round);
            double first = peer.cost(round);
            double second = peer.cost(round);
            double end = ours.cost(round);
            ratios.add((first + second) / (begin + end));
            control.add(first / second);
            System.out.printf(
                    "pair %d: %s %.1f, %s %.1f and %.1f, %s %.1f CPU-µs%n",
                    pair + 1, ours.name(), begin, peer.name(), first, second, ours.name(), end);
        }
        var outcome = new Outcome(new Ratios(ratios), new Ratios(control));
        System.out.println("A/A     " + outcome.same());
        System.out.println("ratio   " + outcome.ratio() + "  (" + peer.name() + " ÷ " + ours.name() + ")");
        return outcome;
    }

    /// Until neither side gets cheaper any more, or has had its chances.
    private void warmUp(int seconds) throws IOException, InterruptedException {
        double peerBefore = peer.cost(seconds);
        double oursBefore = ours.cost(seconds);
        for (int turn = 1; turn < MOST_WARM_UPS; turn++) {
            double peerNow = peer.cost(seconds);
            double oursNow = ours.cost(seconds);
            if (peerNow >= STEADY * peerBefore && oursNow >= STEADY * oursBefore) {
                return;
            }
            peerBefore = peerNow;
            oursBefore = oursNow;
        }
    }
}
