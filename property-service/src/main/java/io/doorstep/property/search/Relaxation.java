package io.doorstep.property.search;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.sentence.Understanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The wishes of a sentence that become mere preferences when no listing fulfils them, the softest first; numbers
/// never do.
enum Relaxation {
    FEATURES("features") {
        @Override
        boolean helps(Understanding understood, ListingFilter explicit) {
            return !explicit.withFeatures().containsAll(understood.filter().withFeatures());
        }

        @Override
        IndexQuestion applyTo(IndexQuestion question, ListingFilter explicit) {
            return preferring(
                    question,
                    String.join(" ", question.filter().withFeatures()),
                    question.filter().withFeatures(explicit.withFeatures()));
        }
    },
    PLACE("place") {
        @Override
        boolean helps(Understanding understood, ListingFilter explicit) {
            return understood.filter().place() != null && explicit.place() == null;
        }

        @Override
        IndexQuestion applyTo(IndexQuestion question, ListingFilter explicit) {
            String place = question.filter().place();
            return preferring(
                    question, place == null ? "" : place, question.filter().withPlace(null));
        }
    };

    private final String parameter;

    Relaxation(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    abstract boolean helps(Understanding understood, ListingFilter explicit);

    abstract IndexQuestion applyTo(IndexQuestion question, ListingFilter explicit);

    private static IndexQuestion preferring(IndexQuestion question, String wish, ListingFilter filter) {
        List<String> words = new ArrayList<>(question.words());
        words.addAll(Arrays.asList(wish.split(" ")));
        return new IndexQuestion(
                filter, words.stream().distinct().toList(), true, question.order(), question.after(), question.limit());
    }
}
