package io.doorstep.property.media.web;

import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.media.MediaOutcome;
import io.doorstep.property.media.MediaOutcome.Added;
import io.doorstep.property.media.MediaOutcome.AlreadyThere;
import io.doorstep.property.media.MediaOutcome.Changed;
import io.doorstep.property.media.MediaOutcome.Full;
import io.doorstep.property.media.MediaOutcome.NoSuchItem;
import io.doorstep.property.media.MediaOutcome.NoSuchListing;
import io.doorstep.property.media.MediaOutcome.Outdated;
import io.doorstep.property.media.MediaOutcome.Refused;
import io.doorstep.property.media.MediaState;
import io.doorstep.property.media.MediaView;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What each ending of a write is over HTTP.
final class MediaAnswers {

    private MediaAnswers() {}

    static ResponseEntity<MediaResponse> of(MediaOutcome outcome) {
        return switch (outcome) {
            case Added(var item) ->
                answer(item, item.state() == MediaState.READY ? HttpStatus.CREATED : HttpStatus.ACCEPTED);
            case AlreadyThere(var item) -> answer(item, HttpStatus.OK);
            case Changed(var item) -> answer(item, HttpStatus.OK);
            case Refused(var why) -> throw Problems.unprocessable(why.code(), why.reason());
            case Full(var most) ->
                throw Problems.conflict(
                        "too_many_media", "A listing has at most %d; take one away first.".formatted(most));
            case NoSuchListing(var id) -> throw Problems.notFound("property", id);
            case NoSuchItem(var id) -> throw Problems.notFound("media item", id);
            case Outdated(var version) ->
                throw Problems.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "version_mismatch",
                        "It has changed since you read it; the current version is " + ETags.of(version)
                                + ". Read it again.");
        };
    }

    static ResponseEntity<MediaResponse> answer(MediaView item, HttpStatus status) {
        MediaResponse body = MediaResponse.of(item);
        return ResponseEntity.status(status)
                .location(URI.create(body.href()))
                .eTag(ETags.of(item.version()))
                .body(body);
    }
}
