package io.doorstep.kit.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// An answer that says so when its body turns out to be a file.
final class WatchedResponse extends HttpServletResponseWrapper {

    private final Consumer<String> onFile;
    private boolean seen;

    /// @param onFile gets the file's name, once
    WatchedResponse(HttpServletResponse response, Consumer<String> onFile) {
        super(response);
        this.onFile = onFile;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        look();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        look();
        return super.getWriter();
    }

    private void look() {
        String header = getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (seen || header == null || getStatus() >= 300) {
            return;
        }
        seen = true;
        ContentDisposition disposition = ContentDisposition.parse(header);
        if (disposition.isAttachment()) {
            onFile.accept(Objects.requireNonNullElse(disposition.getFilename(), "unnamed"));
        }
    }
}
