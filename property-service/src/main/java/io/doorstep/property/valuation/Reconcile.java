package io.doorstep.property.valuation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses the comparables that are most like a home and says how much each of them counts; tells by the neighbours,
/// each valued by the others in the same way, how far from the price the result may be.
final class Reconcile {

    static final int COMPARABLES = 10;

    private static final int JUDGES = 40;

    /// Eight of ten prices are within so many times the usual error, as among errors that are normal.
    private static final double EIGHT_OF_TEN = 1.28;

    /// Before any neighbour was looked at, as if three had been missed by so much.
    private static final double USUAL_ERROR = 0.2;

    private static final double JUDGED_BEFORE = 3;

    private static final int AROUND = 30;
    private static final double LEAST_METRES = 200;
    private static final double SHARE_OF_AROUND = 0.35;
    private static final double CORRECTIONS = 0.2;
    private static final double UNSTATED = 0.04;
    private static final double OTHERWISE_UNLIKE = 0.7;
    private static final double OUTLYING = 0.3;

    private final Home home;
    private final List<Evidence> evidence;
    private final Worth worth;
    private final double[] corrected;
    private final double stretch;

    Reconcile(Home home, List<Evidence> evidence, Worth worth) {
        this.home = home;
        this.evidence = evidence;
        this.worth = worth;
        this.corrected = IntStream.range(0, evidence.size())
                .mapToDouble(i -> Math.log(evidence.get(i).amount()) + worth.correction(i))
                .toArray();
        double[] near = evidence.stream().mapToDouble(Evidence::metres).sorted().toArray();
        this.stretch = Math.max(LEAST_METRES, SHARE_OF_AROUND * near[Math.min(near.length - 1, AROUND)]);
    }

    /// @param evidence its place in the list
    /// @param weight all of them together are 1
    record Weighed(int evidence, double weight) {}

    /// Those most alike, the likest first.
    List<Weighed> comparables() {
        double[] apart = fromHome();
        return weighed(likest(apart, COMPARABLES, -1), apart);
    }

    /// By which factor eight of ten prices are off at most, as a logarithm.
    double band() {
        double squares = JUDGED_BEFORE * USUAL_ERROR * USUAL_ERROR;
        List<Integer> judges = likest(fromHome(), JUDGES, -1);
        for (int judge : judges) {
            double[] apart = fromOther(judge);
            double said = weighed(likest(apart, COMPARABLES, judge), apart).stream()
                    .mapToDouble(one -> one.weight() * corrected[one.evidence()])
                    .sum();
            squares += (corrected[judge] - said) * (corrected[judge] - said);
        }
        return EIGHT_OF_TEN * Math.sqrt(squares / (judges.size() + JUDGED_BEFORE));
    }

    private double[] fromHome() {
        return IntStream.range(0, evidence.size())
                .mapToDouble(i -> {
                    Evidence one = evidence.get(i);
                    return one.metres() / stretch
                            + worth.apart(i, UNSTATED) / CORRECTIONS
                            + one.yearsAgo()
                            + (one.basis() == Basis.SOLD ? 0 : OTHERWISE_UNLIKE)
                            + (one.home().type() == home.type() ? 0 : OTHERWISE_UNLIKE);
                })
                .toArray();
    }

    private double[] fromOther(int judge) {
        Evidence from = evidence.get(judge);
        return IntStream.range(0, evidence.size())
                .mapToDouble(i -> {
                    Evidence one = evidence.get(i);
                    return from.metresTo(one) / stretch
                            + worth.apart(i, judge, UNSTATED) / CORRECTIONS
                            + Math.abs(one.yearsAgo() - from.yearsAgo())
                            + (one.basis() == from.basis() ? 0 : OTHERWISE_UNLIKE)
                            + (one.home().type() == from.home().type() ? 0 : OTHERWISE_UNLIKE);
                })
                .toArray();
    }

    private static List<Integer> likest(double[] apart, int most, int without) {
        return IntStream.range(0, apart.length)
                .filter(i -> i != without)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> apart[i]))
                .limit(most)
                .toList();
    }

    /// The likest counts most, and one that is far from what the others say counts for less.
    private List<Weighed> weighed(List<Integer> chosen, double[] apart) {
        double least = apart[chosen.getFirst()];
        double middle = median(chosen.stream()
                .map(i -> new Weighed(i, Math.exp(least - apart[i])))
                .toList());
        List<Weighed> weighed = chosen.stream()
                .map(i -> {
                    double off = Math.abs(corrected[i] - middle);
                    return new Weighed(i, Math.exp(least - apart[i]) * Math.min(1, OUTLYING / Math.max(OUTLYING, off)));
                })
                .toList();
        double all = weighed.stream().mapToDouble(Weighed::weight).sum();
        return weighed.stream()
                .map(one -> new Weighed(one.evidence(), one.weight() / all))
                .toList();
    }

    private double median(List<Weighed> chosen) {
        List<Weighed> sorted = chosen.stream()
                .sorted(Comparator.comparingDouble(one -> corrected[one.evidence()]))
                .toList();
        double half = sorted.stream().mapToDouble(Weighed::weight).sum() / 2;
        double sum = 0;
        for (Weighed one : sorted) {
            sum += one.weight();
            if (sum >= half) {
                return corrected[one.evidence()];
            }
        }
        return corrected[sorted.getLast().evidence()];
    }
}
