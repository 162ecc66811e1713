package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingType;
import java.util.List;

/// What each difference between homes is worth around one of them, as its neighbours' prices tell.
final class Worth {

    /// By which prices of homes differ that are otherwise the same; how much of a surprise the neighbours have to be.
    private static final double SCATTER = 0.2;

    private final List<Aspect> aspects;
    private final double[][] differences;
    private final double[] steps;
    private final double[] residuals;

    private Worth(List<Aspect> aspects, double[][] differences, Ridge.Fitted fitted) {
        this.aspects = aspects;
        this.differences = differences;
        this.steps = fitted.steps();
        this.residuals = fitted.residuals();
    }

    static Worth learn(Home home, List<Evidence> evidence, List<Aspect> aspects, double[] weights) {
        double[][] differences = evidence.stream()
                .map(one -> aspects.stream()
                        .mapToDouble(aspect -> difference(aspect, one, home))
                        .toArray())
                .toArray(double[][]::new);
        double[] prices =
                evidence.stream().mapToDouble(one -> Math.log(one.amount())).toArray();
        ListingType type = home.type();
        double[] expected =
                aspects.stream().mapToDouble(aspect -> aspect.expected(type)).toArray();
        double[] trust = aspects.stream()
                .mapToDouble(aspect -> Math.pow(SCATTER / aspect.doubt(), 2))
                .toArray();
        return new Worth(aspects, differences, Ridge.fit(differences, prices, weights, expected, trust));
    }

    List<Aspect> aspects() {
        return aspects;
    }

    /// How far each price is from what all of them say.
    double[] residuals() {
        return residuals;
    }

    /// By how much an aspect of a piece of evidence has to be put right, as a logarithm of its price; of what one of
    /// both does not state, by nothing.
    double correction(int evidence, int aspect) {
        double difference = differences[evidence][aspect];
        return Double.isNaN(difference) ? 0 : -steps[aspect] * difference;
    }

    /// All its corrections together.
    double correction(int evidence) {
        double sum = 0;
        for (int j = 0; j < steps.length; j++) {
            sum += correction(evidence, j);
        }
        return sum;
    }

    /// All corrections of one beside those of another, whichever way they go; how the market moved is left out.
    ///
    /// @param unknown what to take for an aspect that one of them does not state
    double apart(int one, int other, double unknown) {
        double sum = 0;
        for (int j = 0; j < steps.length; j++) {
            double difference = differences[one][j] - differences[other][j];
            sum += worth(j, difference, unknown);
        }
        return sum;
    }

    /// The same beside the home that is valued.
    double apart(int evidence, double unknown) {
        double sum = 0;
        for (int j = 0; j < steps.length; j++) {
            sum += worth(j, differences[evidence][j], unknown);
        }
        return sum;
    }

    private double worth(int aspect, double difference, double unknown) {
        if (aspects.get(aspect) == Trait.TIME) {
            return 0;
        }
        return Double.isNaN(difference) ? unknown : Math.abs(steps[aspect] * difference);
    }

    private static double difference(Aspect aspect, Evidence one, Home home) {
        Double theirs = aspect.of(one.home(), one.yearsAgo());
        Double ours = aspect.of(home, 0);
        return theirs == null || ours == null ? Double.NaN : theirs - ours;
    }
}
