package io.doorstep.systemtests.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;

/// Several sides asked the same questions in turn, one after the other, forth and back (A B C C B A), so that what
/// drifts falls on all alike. No round has the questions of another.
final class SearchRounds {

    private final List<SearchPeer> sides;
    private final LongFunction<TermSearch> questions;
    private final Map<String, List<Turns>> turns = new HashMap<>();
    private long stretches;

    /// @param questions by their number
    SearchRounds(List<SearchPeer> sides, LongFunction<TermSearch> questions) {
        this.sides = sides;
        this.questions = questions;
    }

    /// A side without a pause.
    ///
    /// @param p95 ms
    /// @param cost CPU-µs of a search
    private record Stretch(double p95, double cost) {}

    /// Of one side, forth and back.
    private record Turns(Stretch forth, Stretch back) {

        double mean(ToDoubleFunction<Stretch> measure) {
            return (measure.applyAsDouble(forth) + measure.applyAsDouble(back)) / 2;
        }
    }

    void run(int warmUp, int round, int pairs) {
        sides.forEach(side -> stretch(side, warmUp, stretches++));
        for (int pair = 0; pair < pairs; pair++) {
            long number = stretches++;
            List<Stretch> first =
                    sides.stream().map(side -> stretch(side, round, number)).toList();
            List<Stretch> second = sides.reversed().stream()
                    .map(side -> stretch(side, round, number))
                    .toList()
                    .reversed();
            StringBuilder line = new StringBuilder("pair " + (pair + 1) + ":");
            for (int i = 0; i < sides.size(); i++) {
                Turns both = new Turns(first.get(i), second.get(i));
                turns.computeIfAbsent(sides.get(i).name(), _ -> new ArrayList<>())
                        .add(both);
                line.append(" %s %.2f ms %.0f µs;"
                        .formatted(sides.get(i).name(), both.mean(Stretch::p95), both.mean(Stretch::cost)));
            }
            System.out.println(line);
        }
    }

    private Stretch stretch(SearchPeer side, int seconds, long number) {
        List<Double> millis = new ArrayList<>();
        long question = number << Integer.SIZE;
        double before = micros(side);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            TermSearch next = questions.apply(question++);
            long asked = System.nanoTime();
            side.ask(next);
            millis.add((System.nanoTime() - asked) / 1e6);
        }
        return new Stretch(Quantiles.of(millis, 0.95), (micros(side) - before) / millis.size());
    }

    private static double micros(SearchPeer side) {
        return side.processes().stream().mapToDouble(CpuTime::micros).sum();
    }

    /// How much longer the first takes than the slowest of the others.
    Ratios p95(String ours, List<String> others) {
        return ratios(Stretch::p95, ours, others);
    }

    /// How much more CPU the first takes than the second.
    Ratios cost(String dear, String cheap) {
        return ratios(Stretch::cost, dear, List.of(cheap));
    }

    private Ratios ratios(ToDoubleFunction<Stretch> measure, String of, List<String> others) {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < turns(of).size(); pair++) {
            int at = pair;
            double most = others.stream()
                    .mapToDouble(other -> turns(other).get(at).mean(measure))
                    .max()
                    .orElseThrow();
            ratios.add(turns(of).get(pair).mean(measure) / most);
        }
        return new Ratios(ratios);
    }

    Ratios sameP95(String side) {
        return same(Stretch::p95, side);
    }

    Ratios sameCost(String side) {
        return same(Stretch::cost, side);
    }

    private Ratios same(ToDoubleFunction<Stretch> measure, String side) {
        return new Ratios(turns(side).stream()
                .map(both -> measure.applyAsDouble(both.forth()) / measure.applyAsDouble(both.back()))
                .toList());
    }

    private List<Turns> turns(String side) {
        return turns.getOrDefault(side, List.of());
    }
}
