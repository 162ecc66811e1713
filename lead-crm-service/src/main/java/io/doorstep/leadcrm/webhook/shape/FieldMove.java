package io.doorstep.leadcrm.webhook.shape;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A field of the event, and the name that the partner knows it by.
///
/// @param from names joined by dots, as in `consent.marketing`
/// @param to names joined by dots; what they lead through is made
public record FieldMove(String from, String to) {

    void carry(JsonNode data, ObjectNode result) {
        JsonNode value = Condition.find(data, from);
        if (!value.isMissingNode()) {
            int last = to.lastIndexOf('.');
            ObjectNode parent = result;
            for (String name : last < 0 ? new String[0] : to.substring(0, last).split("\\.")) {
                parent = parent.withObjectProperty(name);
            }
            parent.set(to.substring(last + 1), value);
        }
    }

    /// Whether both cannot be written: they are one, or one is inside the other.
    boolean collidesWith(FieldMove other) {
        return (to + ".").startsWith(other.to + ".") || (other.to + ".").startsWith(to + ".");
    }
}
