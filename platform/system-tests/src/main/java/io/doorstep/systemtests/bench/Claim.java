package io.doorstep.systemtests.bench;

/// A ratio with what it has to reach, and the ratio of one side to itself.
record Claim(String name, Ratios ratio, Ratios same, String target, boolean isReached) {

    static Claim atLeast(double target, String name, Ratios ratio, Ratios same) {
        return new Claim(name, ratio, same, "≥ " + target, isValid(same) && ratio.low() >= target);
    }

    static Claim atMost(double target, String name, Ratios ratio, Ratios same) {
        return new Claim(name, ratio, same, "≤ " + target, isValid(same) && ratio.high() <= target);
    }

    private static boolean isValid(Ratios same) {
        return same.median() > 0.95 && same.median() < 1.05;
    }

    @Override
    public String toString() {
        String verdict = isReached ? "reached" : "not reached";
        return "ratio   %s  (%s, target %s: %s), A/A %s"
                .formatted(ratio, name, target, isValid(same) ? verdict : "void", same);
    }
}
