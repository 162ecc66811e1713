package io.doorstep.leadcrm.analytics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How a sale is shared among the touches that led to it.
public enum AttributionModel {
    /// All to the first.
    FIRST,

    /// All to the last.
    LAST,

    /// To each the same.
    LINEAR,

    /// To each half as much for every week that it lies before the last.
    TIME_DECAY;

    private static final double HALF_LIFE = Duration.ofDays(7).toMillis();

    /// @param touches at least one, the oldest first
    /// @return parts that add up to the amount to the last minor unit
    Map<Channel, Long> share(long amount, List<Touch> touches) {
        double[] weights = IntStream.range(0, touches.size())
                .mapToDouble(i -> weight(i, touches))
                .toArray();
        long[] parts = split(amount, weights);
        Map<Channel, Long> shares = new TreeMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != 0) {
                shares.merge(touches.get(i).channel(), parts[i], Long::sum);
            }
        }
        return shares;
    }

    private double weight(int place, List<Touch> touches) {
        return switch (this) {
            case FIRST -> place == 0 ? 1 : 0;
            case LAST -> place == touches.size() - 1 ? 1 : 0;
            case LINEAR -> 1;
            // Only the ratio counts, so the last touch can be measured from, and the weights never all become 0.
            case TIME_DECAY -> Math.pow(2, -millisToLast(touches, place) / HALF_LIFE);
        };
    }

    private static long millisToLast(List<Touch> touches, int place) {
        return Duration.between(touches.get(place).at(), touches.getLast().at()).toMillis();
    }

    /// By the largest remainders.
    private static long[] split(long amount, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        long[] parts = new long[weights.length];
        double[] remainders = new double[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            double exact = amount * weights[i] / sum;
            parts[i] = (long) Math.floor(exact);
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, weights.length).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer i) -> -remainders[i]).thenComparing(i -> i));
        for (int i = 0; left > 0; i = (i + 1) % weights.length, left--) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
