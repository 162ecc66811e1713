package io.doorstep.kit.sample;

import io.doorstep.kit.security.RequiresPermission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Every way in which an operation can hand out bytes.
@RestController
class NoteFileController {

    private static final byte[] BYTES = {'n', 'o', 't', 'e'};

    @GetMapping("/notes/{id}/whole")
    @RequiresPermission("note:read")
    ResponseEntity<Resource> whole(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(file("whole.txt")))
                .body(new ByteArrayResource(BYTES));
    }

    @GetMapping("/notes/{id}/streamed")
    @RequiresPermission("note:read")
    ResponseEntity<StreamingResponseBody> streamed(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(file("streamed.txt")))
                .body(out -> out.write(BYTES));
    }

    @GetMapping("/notes/written")
    @RequiresPermission("note:read")
    void written(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file("written.txt").toString());
        response.getWriter().write("note");
    }

    @GetMapping("/notes/shown")
    @RequiresPermission("note:read")
    ResponseEntity<byte[]> shown() {
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename("shown.txt").build()))
                .body(BYTES);
    }

    @GetMapping("/notes/missing")
    @RequiresPermission("note:read")
    ResponseEntity<byte[]> missing() {
        return ResponseEntity.notFound()
                .headers(headers -> headers.setContentDisposition(file("missing.txt")))
                .build();
    }

    private static ContentDisposition file(String name) {
        return ContentDisposition.attachment().filename(name).build();
    }
}
