package io.doorstep.property.upload;

import io.doorstep.property.upload.reading.Field;
import io.doorstep.property.upload.reading.Sureness;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A listing in the making; never changed in place.
///
/// @param listing its form, as far as it is filled in
/// @param evidence by JSON pointer how each field of the form is known
record Draft(ObjectNode listing, Map<String, Evidence> evidence) {

    static Draft empty() {
        return new Draft(JsonMapper.shared().createObjectNode(), Map.of());
    }

    boolean says(Field field) {
        return !at(field).isMissingNode();
    }

    JsonNode at(Field field) {
        return listing.at(field.pointer());
    }

    boolean isDoubtful(Field field) {
        Evidence known = evidence.get(field.pointer());
        return known != null && known.sureness() == Sureness.DOUBTFUL;
    }

    Draft with(Field field, Object value, Evidence how) {
        ObjectNode form = listing.deepCopy();
        String[] steps = field.pointer().substring(1).split("/");
        ObjectNode holder = steps.length == 1 ? form : form.withObjectProperty(steps[0]);
        holder.set(steps[steps.length - 1], JsonMapper.shared().<JsonNode>valueToTree(value));
        return new Draft(form, added(field.pointer(), how));
    }

    Draft without(Field field) {
        ObjectNode form = listing.deepCopy();
        String[] steps = field.pointer().substring(1).split("/");
        JsonNode holder = steps.length == 1 ? form : form.path(steps[0]);
        if (holder instanceof ObjectNode object) {
            object.remove(steps[steps.length - 1]);
        }
        Map<String, Evidence> left = new TreeMap<>(evidence);
        left.remove(field.pointer());
        return new Draft(form, left);
    }

    Draft confirmed(Field field) {
        return known(field, Sureness.CERTAIN);
    }

    Draft doubted(Field field) {
        return known(field, Sureness.DOUBTFUL);
    }

    private Draft known(Field field, Sureness sureness) {
        Evidence known = evidence.get(field.pointer());
        return known == null ? this : new Draft(listing, added(field.pointer(), known.as(sureness)));
    }

    /// With the form as somebody wrote it; whatever differs is theirs now, and so is what they wrote once more.
    ///
    /// @param patch which fields they named
    Draft byHand(ObjectNode form, JsonNode patch) {
        Map<String, Evidence> known = new TreeMap<>();
        Stream<String> others = form.propertyNames().stream()
                .map(name -> "/" + name)
                .filter(pointer -> Field.at(pointer).isEmpty() && !pointer.equals("/address"));
        Stream.concat(Stream.of(Field.values()).map(Field::pointer), others)
                .filter(pointer -> !form.at(pointer).isMissingNode())
                .forEach(pointer -> {
                    boolean theirs = !form.at(pointer).equals(listing.at(pointer))
                            || !patch.at(pointer).isMissingNode()
                            || !evidence.containsKey(pointer);
                    known.put(pointer, theirs ? Evidence.BY_HAND : evidence.get(pointer));
                });
        return new Draft(form, known);
    }

    /// What may not be made a listing of.
    List<String> doubtful() {
        return evidence.entrySet().stream()
                .filter(entry -> entry.getValue().sureness() == Sureness.DOUBTFUL)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Evidence> added(String pointer, Evidence how) {
        Map<String, Evidence> all = new TreeMap<>(evidence);
        all.put(pointer, how);
        return all;
    }
}
