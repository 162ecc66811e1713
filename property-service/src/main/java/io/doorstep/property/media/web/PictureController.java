package io.doorstep.property.media.web;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.media.ServePicture;
import io.doorstep.property.media.ServePicture.Shown;
import io.doorstep.property.media.store.StoredContent;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// Serves pictures to whoever was shown their address; the bytes behind an address never change.
@RestController
class PictureController {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ServePicture servePicture;

    PictureController(ServePicture servePicture) {
        this.servePicture = servePicture;
    }

    @GetMapping("/media/{address}/{fileName}")
    @OpenToAll(because = "the address cannot be guessed, and is shown with the listing alone")
    ResponseEntity<Resource> picture(@PathVariable String address, @PathVariable String fileName, WebRequest request) {
        Shown shown = servePicture.find(address, fileName).orElseThrow(PictureController::nothing);
        boolean known = request.checkNotModified(shown.tag());
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(FOR_A_YEAR)
                .eTag(shown.tag())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
        return known ? answer.build() : withContent(answer, shown);
    }

    private ResponseEntity<Resource> withContent(ResponseEntity.BodyBuilder answer, Shown shown) {
        StoredContent content = servePicture.open(shown).orElseThrow(PictureController::nothing);
        String name = ContentDisposition.inline()
                .filename(shown.file().name())
                .build()
                .toString();
        return answer.contentType(MediaType.parseMediaType(shown.mediaType()))
                .contentLength(content.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(new InputStreamResource(content.stream()));
    }

    private static ErrorResponseException nothing() {
        return Problems.of(HttpStatus.NOT_FOUND, "picture_not_found", "There is no picture here.");
    }
}
