package io.doorstep.leadcrm.exporting.web;

import io.doorstep.leadcrm.exporting.ExportFormat;
import io.doorstep.leadcrm.exporting.ExportLeads.LeadFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/// A file as a browser is to take it: saved under a name, shown by nobody, kept in no cache.
final class Attachment {

    private static final Logger log = LoggerFactory.getLogger(Attachment.class);

    private Attachment() {}

    static void announce(ExportFormat format, Instant made, HttpServletResponse response) {
        String name = "leads-%s.%s".formatted(made.atOffset(ZoneOffset.UTC).toLocalDate(), format.key());
        response.setContentType(format.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /// What breaks off after the beginning was sent ends the connection: nobody is to take a part for the whole. The
    /// failure goes no further, as whoever answers failures would end the file in good order.
    static void send(LeadFile file, HttpServletResponse response) throws IOException {
        try {
            file.writeTo(response.getOutputStream());
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                log.atError().setCause(e).log("An export broke off");
                throw new IOException("An export broke off");
            }
            throw e;
        }
    }
}
