package io.doorstep.property.valuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Learns from the neighbours of a home what differences are worth there: those near, of its size, sold lately and of
/// its type count most, and a price far from what all the others say counts for less.
final class LearnWorth {

    private static final int NEIGHBOURS = 100;
    private static final double LEAST_REACH = 300;
    private static final double SIZES_APART = 0.5;
    private static final double YEARS = 2;
    private static final double HALF = 0.5;

    private static final int MOST_FEATURES = 8;
    private static final int FEWEST_HOLDERS = 3;
    private static final double FEATURE_ROWS = 3;

    private static final double OUTLYING = 1.5;
    private static final double OF_NORMAL = 1.4826;
    private static final double LEAST_SCATTER = 0.02;

    private LearnWorth() {}

    static Worth learn(Home home, List<Evidence> evidence) {
        double[] weights = weights(home, evidence);
        List<Aspect> aspects = new ArrayList<>(stated(home, evidence));
        double[] unexplained = Worth.learn(home, evidence, aspects, weights).residuals();
        aspects.addAll(telling(evidence, weights, unexplained));
        double[] residuals = Worth.learn(home, evidence, aspects, weights).residuals();
        return Worth.learn(home, evidence, aspects, damped(weights, residuals));
    }

    /// What the home states, and at least every other of its neighbours.
    private static List<Trait> stated(Home home, List<Evidence> evidence) {
        return IntStream.range(0, Trait.values().length)
                .mapToObj(i -> Trait.values()[i])
                .filter(trait ->
                        trait == Trait.TIME || Trait.ofHomes(home.type()).contains(trait))
                .filter(trait -> trait.of(home, 0) != null)
                .filter(trait -> evidence.stream()
                                .filter(one -> trait.of(one.home(), 0) != null)
                                .count()
                        >= HALF * evidence.size())
                .toList();
    }

    private static double[] weights(Home home, List<Evidence> evidence) {
        double[] near = evidence.stream().mapToDouble(Evidence::metres).sorted().toArray();
        double reach = Math.max(LEAST_REACH, near[Math.min(near.length - 1, NEIGHBOURS)]);
        double size = home.requiredSize();
        return evidence.stream()
                .mapToDouble(one -> {
                    double sizes = Math.log(one.home().requiredSize() / size);
                    return Math.exp(-square(one.metres() / reach) / 2
                                    - square(sizes / SIZES_APART) / 2
                                    - one.yearsAgo() / YEARS)
                            * (one.basis() == Basis.SOLD ? 1 : HALF)
                            * (one.home().type() == home.type() ? 1 : HALF);
                })
                .toArray();
    }

    /// The features that explain most of what the traits leave unexplained.
    private static List<Aspect> telling(List<Evidence> evidence, double[] weights, double[] unexplained) {
        record Told(Feature feature, double explained) {}
        Set<String> names = new TreeSet<>();
        evidence.forEach(one -> names.addAll(one.home().features()));
        return names.stream()
                .map(Feature::new)
                .filter(feature -> {
                    long holders = evidence.stream()
                            .filter(one -> feature.of(one.home(), 0) > 0)
                            .count();
                    return holders >= FEWEST_HOLDERS && evidence.size() - holders >= FEWEST_HOLDERS;
                })
                .map(feature -> new Told(feature, explained(feature, evidence, weights, unexplained)))
                .sorted(Comparator.comparingDouble(Told::explained).reversed())
                .limit(MOST_FEATURES)
                .<Aspect>map(Told::feature)
                .toList();
    }

    private static double explained(Feature feature, List<Evidence> evidence, double[] weights, double[] unexplained) {
        double weight = 0;
        double held = 0;
        for (int i = 0; i < weights.length; i++) {
            weight += weights[i];
            held += weights[i] * feature.of(evidence.get(i).home(), 0);
        }
        double together = 0;
        double alone = FEATURE_ROWS;
        for (int i = 0; i < weights.length; i++) {
            double centred = feature.of(evidence.get(i).home(), 0) - held / weight;
            together += weights[i] * centred * unexplained[i];
            alone += weights[i] * centred * centred;
        }
        return square(together) / alone;
    }

    private static double[] damped(double[] weights, double[] residuals) {
        double[] sizes = IntStream.range(0, residuals.length)
                .mapToDouble(i -> Math.abs(residuals[i]))
                .sorted()
                .toArray();
        double usual = OUTLYING * (OF_NORMAL * sizes[sizes.length / 2] + LEAST_SCATTER);
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * Math.min(1, usual / Math.max(usual, Math.abs(residuals[i]))))
                .toArray();
    }

    private static double square(double value) {
        return value * value;
    }
}
