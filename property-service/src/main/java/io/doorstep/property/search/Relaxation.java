package io.doorstep.property.search;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.sentence.Understanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The wishes of a sentence that become mere preferences when no listing fulfils them, the softest first; a number
/// never does, but it may be that nobody stated it.
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
    UNSTATED("unstated") {
        @Override
        boolean helps(Understanding understood, ListingFilter explicit) {
            return understood.filter().ranges().keySet().stream().anyMatch(MAY_BE_UNSTATED::contains);
        }

        @Override
        IndexQuestion applyTo(IndexQuestion question, ListingFilter explicit) {
            Set<Measure> measures = EnumSet.copyOf(MAY_BE_UNSTATED);
            measures.removeAll(explicit.ranges().keySet());
            return question.orUnstated(measures);
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
    },
    TYPE("type") {
        @Override
        boolean helps(Understanding understood, ListingFilter explicit) {
            return !understood.filter().types().isEmpty() && explicit.types().isEmpty();
        }

        @Override
        IndexQuestion applyTo(IndexQuestion question, ListingFilter explicit) {
            String types =
                    question.filter().types().stream().map(type -> type.words()).collect(Collectors.joining(" "));
            return preferring(question, types, question.filter().withTypes(Set.of()));
        }
    };

    private static final Set<Measure> MAY_BE_UNSTATED = Set.copyOf(EnumSet.complementOf(EnumSet.of(Measure.PRICE)));

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
        return question.preferring(words.stream().distinct().toList(), filter);
    }
}
