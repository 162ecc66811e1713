package io.doorstep.systemtests.chaos;

/// What must hold, printed as it is found.
final class Checks {

    private boolean allHold = true;

    /// @param found shown beside what was expected
    void expect(String what, Object found, boolean holds) {
        System.out.printf("  %-4s %s: %s%n", holds ? "ok" : "NOT", what, found);
        allHold &= holds;
    }

    boolean allHold() {
        return allHold;
    }
}
