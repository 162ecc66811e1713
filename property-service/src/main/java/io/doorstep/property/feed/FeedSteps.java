package io.doorstep.property.feed;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.feed.FeedAnswer.Away;
import io.doorstep.property.feed.FeedAnswer.Closed;
import io.doorstep.property.feed.FeedAnswer.Records;
import io.doorstep.property.feed.FeedAnswer.TokenRefused;
import io.doorstep.property.feed.FeedAnswer.TooLarge;
import io.doorstep.property.feed.FeedStep.Ask;
import io.doorstep.property.feed.FeedStep.Later;
import io.doorstep.property.feed.FeedStep.Nothing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The steps of a run, each a transaction; the feed is asked between them.
@Component
@Transactional
class FeedSteps {

    private final Feeds feeds;
    private final FeedPlaces places;
    private final FeedRuns runs;
    private final TakeRecords takeRecords;
    private final Sweep sweep;
    private final FeedQueue queue;
    private final Ids ids;
    private final InstantSource clock;

    FeedSteps(
            Feeds feeds,
            FeedPlaces places,
            FeedRuns runs,
            TakeRecords takeRecords,
            Sweep sweep,
            FeedQueue queue,
            Ids ids,
            InstantSource clock) {
        this.feeds = feeds;
        this.places = places;
        this.runs = runs;
        this.takeRecords = takeRecords;
        this.sweep = sweep;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    FeedStep next(UUID feedId) {
        Feed feed = feeds.find(feedId).filter(found -> !found.isPaused()).orElse(null);
        FeedPlace place = feed == null ? null : places.findAndHold(feedId).orElse(null);
        if (feed == null || place == null) {
            return new Nothing();
        }
        Instant now = clock.instant();
        if (place.dueAt().isAfter(now)) {
            return new Later(place.dueAt());
        }
        if (place.runId() == null) {
            place.beginRun(runs.save(new FeedRun(ids.next(), feedId, now)).id());
            place.read(feed.pageSize());
        }
        return new Ask(feed.account(), place.question());
    }

    /// Takes in what was answered and moves the place, both or neither; an answer to a question that stands no longer
    /// is let go.
    void take(UUID feedId, Question question, FeedAnswer answer) {
        Feed feed = feeds.find(feedId).orElse(null);
        FeedPlace place = feed == null ? null : places.findAndHold(feedId).orElse(null);
        if (feed == null || place == null || place.runId() == null || !place.isAt(question)) {
            return;
        }
        new Turn(feed, place, runs.find(place.runId()).orElseThrow()).take(question, answer);
    }

    /// One answer, and what it does to the run.
    private final class Turn {

        private final Feed feed;
        private final FeedPlace place;
        private final FeedRun run;

        Turn(Feed feed, FeedPlace place, FeedRun run) {
            this.feed = feed;
            this.place = place;
            this.run = run;
        }

        void take(Question question, FeedAnswer answer) {
            switch (answer) {
                case Records(var records) -> {
                    switch (question) {
                        case Question.Changes changes -> takeChanges(changes, records);
                        case Question.Keys _ -> takeKeys(records);
                    }
                }
                case TooLarge() -> {
                    if (!place.askForLess()) {
                        end("A single record of the feed is larger than 8 MiB.");
                    }
                }
                case Away(var reason, var rest) -> stumble(reason, rest);
                case TokenRefused(var reason) -> end(reason);
                case Closed(var reason) -> end(reason);
            }
        }

        /// Who writes many listings lets go of all that was read before.
        private Turn anew() {
            FeedPlace held = places.findAndHold(feed.id()).orElseThrow();
            return new Turn(feed, held, runs.find(run.id()).orElseThrow());
        }

        private void takeChanges(Question.Changes asked, List<Map<String, Object>> records) {
            if (records.isEmpty()) {
                finishChanges();
                return;
            }
            RecordPlace behind = asked.modified() == null || asked.key() == null
                    ? null
                    : new RecordPlace(asked.modified(), asked.key());
            Optional<RecordPlace> end = PageOrder.end(records);
            String wrong = PageOrder.wrong(records, behind).orElse(end.isEmpty() ? PageOrder.NO_PLACE : null);
            if (wrong != null) {
                end(wrong);
                return;
            }
            FeedCounts counts = takeRecords.take(feed.id(), feed.name(), records);
            Turn after = anew();
            after.run.add(counts);
            after.place.moveTo(end.orElseThrow());
            queue.fetchMediaSoon();
        }

        private void finishChanges() {
            if (place.isSweepDue(clock.instant())) {
                place.beginSweep(ids.next(), clock.instant());
            } else {
                end(null);
            }
        }

        private void takeKeys(List<Map<String, Object>> records) {
            if (!records.isEmpty()) {
                sweep.note(feed.id(), place, records).ifPresent(this::end);
                return;
            }
            switch (sweep.withdrawSome(feed.id(), place)) {
                case Sweep.Step.Some(var withdrawn) -> anew().run.add(FeedCounts.withdrawn(withdrawn));
                case Sweep.Step.Over() -> end(null);
                case Sweep.Step.Doubtful(var reason) -> end(reason);
            }
        }

        private void stumble(String reason, Duration rest) {
            Optional<Duration> pause = FeedLadder.pauseAfter(place.fail(), rest);
            run.stumble(reason);
            if (pause.isPresent()) {
                place.comeBack(clock.instant().plus(pause.get()));
            } else {
                end(reason);
            }
        }

        /// @param why absent when all went well
        private void end(@Nullable String why) {
            Instant now = clock.instant();
            run.end(why == null ? FeedRunState.COMPLETED : FeedRunState.FAILED, why, now);
            place.endRun(now.plus(feed.pause()), now);
        }
    }
}
