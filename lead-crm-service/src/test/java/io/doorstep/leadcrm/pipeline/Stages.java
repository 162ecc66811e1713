package io.doorstep.leadcrm.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Speaking bodies of pipelines.
public final class Stages {

    private Stages() {}

    public static Map<String, Object> pipeline(String name, Object... stages) {
        return Map.of("name", name, "takesNewLeads", true, "stages", List.of(stages));
    }

    public static Map<String, Object> open(String key, String... next) {
        return new TreeMap<>(Map.of("key", key, "name", key, "kind", "OPEN", "next", List.of(next)));
    }

    public static Map<String, Object> closed(String key, String kind) {
        return new TreeMap<>(Map.of("key", key, "name", key, "kind", kind));
    }

    public static Map<String, Object> with(Map<String, Object> stage, String field, Object value) {
        Map<String, Object> more = new TreeMap<>(stage);
        more.put(field, value);
        return more;
    }
}
