package io.doorstep.property.search.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The built-in model for tests that need it without the service; it remembers all that it was asked.
public final class AnyMeaning implements Meaning {

    private final Meaning model = new BuiltInMeaning();
    private final Map<String, float[]> remembered = new ConcurrentHashMap<>();

    @Override
    public String model() {
        return model.model();
    }

    @Override
    public Optional<List<float[]>> find(List<String> texts) {
        return Optional.of(texts.stream()
                .map(text ->
                        remembered.computeIfAbsent(text, one -> model.find(one).orElseThrow()))
                .toList());
    }
}
