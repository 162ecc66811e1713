package io.doorstep.property.listing;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.util.ReflectionUtils;

/// Which facts differ, for the record of who changed what.
final class FactsCompared {

    private FactsCompared() {}

    /// @return by name, `old → new`
    static Map<String, String> changed(ListingFacts before, ListingFacts after) {
        Map<String, String> changes = new TreeMap<>();
        for (RecordComponent fact : ListingFacts.class.getRecordComponents()) {
            Object was = ReflectionUtils.invokeMethod(fact.getAccessor(), before);
            Object is = ReflectionUtils.invokeMethod(fact.getAccessor(), after);
            if (!Objects.equals(was, is)) {
                changes.put(fact.getName(), was + " → " + is);
            }
        }
        return changes;
    }
}
