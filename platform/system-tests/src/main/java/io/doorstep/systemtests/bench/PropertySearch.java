package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The search of property-service, asked at its own port: with the whole listings and their total, and like its peers
/// without counts of their features.
///
/// @param name how the words are looked up: `words`, by their `meaning`, or `both`
record PropertySearch(Api service, String name, List<? extends CpuTime> processes) implements SearchPeer {

    @Override
    public Found find(TermSearch question) {
        var answer = answer(question).json();
        return new Found(
                answer.path("total").asLong(),
                answer.path("items")
                        .valueStream()
                        .map(item -> item.path("reference").asString())
                        .collect(Collectors.toSet()));
    }

    @Override
    public void ask(TermSearch question) {
        answer(question);
    }

    private Answer answer(TermSearch question) {
        return service.get(("/api/v1/properties/search?strict=true&facets=false&limit=%d&by=%s&q=%s"
                                + "&bbox=%.5f,%.5f,%.5f,%.5f&minPrice=%d00&maxPrice=%d00")
                        .formatted(
                                TermSearch.LIMIT,
                                name.toUpperCase(Locale.ROOT),
                                String.join("+", question.words()),
                                question.west(),
                                question.south(),
                                question.east(),
                                question.north(),
                                question.minPrice(),
                                question.maxPrice()))
                .expect(200);
    }
}
