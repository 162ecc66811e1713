package io.doorstep.leadcrm.assignment.engine;

import io.doorstep.leadcrm.assignment.engine.Decision.Balance;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Whose turn it is among those who are free: the last step of a decision.
///
/// Each of them is owed a part of every lead, as large as their part of the weights; who gets it pays the whole. Only
/// who is owed something may get it, and of those the one whose next whole lead is due first. While the same are free,
/// nobody is ever a whole lead away from their exact part. Who is not free is owed nothing, and comes back where they
/// were.
public final class Fairness {

    /// A whole lead; divisible by every sum of weights up to 16.
    public static final long ONE = 720_720_000_000L;

    private final List<Contender> contenders;
    private final long weights;
    private final long owed;

    Fairness(List<Contender> contenders) {
        this.contenders = contenders;
        this.weights = contenders.stream().mapToLong(Contender::weight).sum();
        this.owed = contenders.stream().mapToLong(Contender::balance).sum();
    }

    /// Somebody who is free.
    record Contender(UUID id, int weight, int openLoad, long balance) {}

    UUID choose(Mode mode) {
        return switch (mode) {
            case ROUND_ROBIN ->
                contenders.stream()
                        .filter(contender -> claim(contender) > 0)
                        .min(this::compareDues)
                        .orElseThrow()
                        .id();
            case LEAST_LOADED ->
                contenders.stream()
                        .min(((Comparator<Contender>) Fairness::compareLoads).thenComparing(this::compareDues))
                        .orElseThrow()
                        .id();
        };
    }

    /// What everybody is owed after the lead was given away.
    List<Balance> settle(UUID chosen) {
        long given = contenders.stream().mapToLong(this::part).sum();
        return contenders.stream()
                .map(contender -> new Balance(
                        contender.id(),
                        contender.balance() + part(contender) - (contender.id().equals(chosen) ? given : 0)))
                .toList();
    }

    private long part(Contender contender) {
        return ONE * contender.weight() / weights;
    }

    /// What somebody is owed, this lead included, compared with the others who are free now.
    private long claim(Contender contender) {
        return contender.balance() + part(contender) - Math.floorDiv(owed * contender.weight(), weights);
    }

    /// Compares when the next whole lead is due, as fractions without a remainder.
    private int compareDues(Contender one, Contender other) {
        int dues = Long.compare((ONE - claim(one)) * other.weight(), (ONE - claim(other)) * one.weight());
        return dues != 0 ? dues : one.id().compareTo(other.id());
    }

    private static int compareLoads(Contender one, Contender other) {
        return Long.compare((one.openLoad() + 1L) * other.weight(), (other.openLoad() + 1L) * one.weight());
    }
}
