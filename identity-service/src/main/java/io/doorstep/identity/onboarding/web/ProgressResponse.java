package io.doorstep.identity.onboarding.web;

import io.doorstep.identity.onboarding.BadgeView;
import io.doorstep.identity.onboarding.Mark;
import io.doorstep.identity.onboarding.OnboardingStep;
import io.doorstep.identity.onboarding.ProgressView;
import io.doorstep.identity.onboarding.StepPlace;
import io.doorstep.identity.onboarding.StepView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param nextStep the first open step, absent when none is
/// @param resumeAt the open step that was worked at last, else the next
record ProgressResponse(
        int percent,
        @Nullable String nextStep,
        @Nullable String resumeAt,
        List<StepResponse> steps,
        List<BadgeResponse> badges) {

    /// @param completion `IN_WIZARD`, `BY_DATA` or `BY_HAND`
    /// @param proof what ticks it off
    /// @param where the places of the product in which it is done
    /// @param mark absent while the step is open
    record StepResponse(
            String step,
            String title,
            String description,
            boolean required,
            String state,
            String completion,
            String proof,
            List<PlaceResponse> where,
            @Nullable MarkResponse mark) {

        static StepResponse of(StepView view) {
            OnboardingStep step = view.step();
            Mark mark = view.mark();
            return new StepResponse(
                    step.key(),
                    step.title(),
                    step.description(),
                    view.required(),
                    view.state().name(),
                    step.completion().name(),
                    step.proof(),
                    view.places().stream().map(PlaceResponse::of).toList(),
                    mark == null ? null : MarkResponse.of(mark));
        }
    }

    /// @param offered false for what does not exist yet
    record PlaceResponse(String title, @Nullable String href, boolean offered) {

        static PlaceResponse of(StepPlace place) {
            return new PlaceResponse(place.title(), place.href(), place.isOffered());
        }
    }

    /// @param source `DATA` or `HAND`
    /// @param by the user, absent where a program or another service did it
    record MarkResponse(String source, @Nullable UUID by, Instant at) {

        static MarkResponse of(Mark mark) {
            return new MarkResponse(mark.source().name(), mark.by(), mark.at());
        }
    }

    record BadgeResponse(String badge, String title, String description, Instant grantedAt) {

        static BadgeResponse of(BadgeView view) {
            return new BadgeResponse(
                    view.badge().key(), view.badge().title(), view.badge().description(), view.grantedAt());
        }
    }

    static ProgressResponse of(ProgressView progress) {
        return new ProgressResponse(
                progress.percent(),
                keyOf(progress.next()),
                keyOf(progress.resumeAt()),
                progress.steps().stream().map(StepResponse::of).toList(),
                progress.badges().stream().map(BadgeResponse::of).toList());
    }

    private static @Nullable String keyOf(@Nullable OnboardingStep step) {
        return step == null ? null : step.key();
    }
}
