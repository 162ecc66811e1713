package io.doorstep.leadcrm.scoring.learning;

import tools.jackson.databind.JsonNode;

/// A tree, or a part of one; all values are in log-odds.
sealed interface Tree {

    /// The mean of the examples that came by here.
    double expected();

    /// Where a way ends.
    record Leaf(double expected) implements Tree {}

    /// Asks whether a column is below a value.
    record Split(int column, float below, Tree yes, Tree no, double expected) implements Tree {

        Tree next(float[] row) {
            return row[column] < below ? yes : no;
        }
    }

    /// @param node in the form in which XGBoost writes a tree down, with its statistics
    static Tree read(JsonNode node) {
        if (node.has("leaf")) {
            return new Leaf(node.get("leaf").doubleValue());
        }
        JsonNode yes = child(node, "yes");
        JsonNode no = child(node, "no");
        Tree below = read(yes);
        Tree above = read(no);
        double share = share(yes, no);
        return new Split(
                Integer.parseInt(node.get("split").stringValue().substring(1)),
                (float) node.get("split_condition").doubleValue(),
                below,
                above,
                share * below.expected() + (1 - share) * above.expected());
    }

    private static JsonNode child(JsonNode node, String answer) {
        int id = node.get(answer).intValue();
        JsonNode first = node.at("/children/0");
        return first.get("nodeid").intValue() == id ? first : node.at("/children/1");
    }

    private static double share(JsonNode yes, JsonNode no) {
        double both = yes.get("cover").doubleValue() + no.get("cover").doubleValue();
        return both == 0 ? 0.5 : yes.get("cover").doubleValue() / both;
    }
}
