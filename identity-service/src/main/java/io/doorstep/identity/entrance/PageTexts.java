package io.doorstep.identity.entrance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The words of a page in one language, as far as there are texts in it.
final class PageTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String PROBLEM = "problem.";

    private final ResourceBundle texts;
    private final String own;

    PageTexts(EntrancePage page, Locale wanted) {
        this.texts = ResourceBundle.getBundle("entrance/texts", wanted, NO_FALLBACK);
        this.own = page.texts() + ".";
    }

    /// Those that all pages share, and the page's own.
    Map<String, String> words() {
        Map<String, String> words = beginningWith("");
        words.putAll(beginningWith(own));
        return words;
    }

    /// What is said to each code of a problem.
    List<Map<String, String>> problems() {
        Map<String, String> problems = beginningWith(PROBLEM);
        problems.putAll(beginningWith(own + PROBLEM));
        return problems.entrySet().stream()
                .map(problem -> Map.of("code", problem.getKey(), "text", problem.getValue()))
                .toList();
    }

    private Map<String, String> beginningWith(String prefix) {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0)
                .collect(Collectors.toMap(
                        key -> key.substring(prefix.length()), texts::getString, (one, _) -> one, TreeMap::new));
    }
}
