package io.doorstep.leadcrm.scoring.learning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The columns that trees look at: those known of enough examples to say anything.
record Columns(List<String> names) {

    private static final int SELDOM = 10;
    private static final int MOST = 200;

    static Columns of(List<Example> examples) {
        Map<String, Long> seen = examples.stream()
                .flatMap(example -> example.known().keySet().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Columns(seen.entrySet().stream()
                .filter(column -> column.getValue() >= SELDOM)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    }

    /// What is not known is 0.
    float[] row(Map<String, Double> known) {
        float[] row = new float[names.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = known.getOrDefault(names.get(i), 0.0).floatValue();
        }
        return row;
    }

    float[][] rows(List<Example> examples) {
        return examples.stream().map(example -> row(example.known())).toArray(float[][]::new);
    }
}
