package io.doorstep.property.search.analytics;

import io.doorstep.kit.web.Cursors;
import java.util.List;
import org.springframework.stereotype.Component;

/// Names a search in its answer, so that a click can say what it came from; it holds only what may be kept.
@Component
public class SearchTokens {

    private static final String PURPOSE = "search-clicks";

    private final Cursors cursors;

    SearchTokens(Cursors cursors) {
        this.cursors = cursors;
    }

    /// @param words as in [PlainWords]
    public String token(String words) {
        return cursors.encode(PURPOSE, List.of(words));
    }

    String words(String token) {
        return cursors.decode(token, PURPOSE).getFirst();
    }
}
