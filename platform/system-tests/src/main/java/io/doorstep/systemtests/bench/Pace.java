package io.doorstep.systemtests.bench;

/// How long a benchmark takes its time.
enum Pace {
    FULL(30, 20, 7),
    QUICK(8, 5, 5);

    /// Seconds each side runs at a time before it counts.
    final int warmUp;

    /// Seconds of one measured stretch.
    final int round;

    /// How often both sides are measured in turn.
    final int pairs;

    Pace(int warmUp, int round, int pairs) {
        this.warmUp = warmUp;
        this.round = round;
        this.pairs = pairs;
    }

    /// A quick look does not wait for the machine to be quiet.
    void awaitQuiet() {
        if (this == FULL) {
            Quiet.await();
        }
    }
}
