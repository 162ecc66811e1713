package io.doorstep.systemtests.chaos;

/// How much trouble is made.
enum Scale {
    FULL(200, 10_000, 200, 5),
    QUICK(10, 500, 40, 1);

    /// How often many say the same at once.
    final int rounds;

    /// How many events the poison is mixed into.
    final int events;

    /// Leads that partners are told of while all is well, and again while all is not.
    final int leads;

    /// How often a service is killed.
    final int kills;

    Scale(int rounds, int events, int leads, int kills) {
        this.rounds = rounds;
        this.events = events;
        this.leads = leads;
        this.kills = kills;
    }
}
