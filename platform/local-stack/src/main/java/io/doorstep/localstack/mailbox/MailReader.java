package io.doorstep.localstack.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Reads a mail's file: envelope, headers, and the parts that a person can read.
final class MailReader {

    static final String ENVELOPE_FROM = "Return-Path";
    static final String ENVELOPE_TO = "X-Original-To";
    static final String RECEIVED_AT = "X-Received-At";

    private static final int DEEPEST_NESTING = 16;

    private MailReader() {}

    static Mail read(Path file, String id) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            var parts = new ReadableParts();
            collect(message, parts, 0);
            String subject = message.getSubject();
            return new Mail(
                    id,
                    single(message, RECEIVED_AT),
                    single(message, ENVELOPE_FROM),
                    List.of(single(message, ENVELOPE_TO).split(", ")),
                    subject == null ? "" : subject,
                    headers(message),
                    parts.text.toString(),
                    parts.html.isEmpty() ? null : parts.html.toString());
        } catch (MessagingException e) {
            throw new IOException("mail " + id + " cannot be read", e);
        }
    }

    private static String single(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, null);
        return value == null ? "" : MimeUtility.unfold(value);
    }

    private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), _ -> new ArrayList<>())
                    .add(MimeUtility.unfold(header.getValue()));
        }
        return headers;
    }

    private static void collect(Part part, ReadableParts parts, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST_NESTING || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart inner = multipart.getBodyPart(i);
                collect(inner, parts, depth + 1);
            }
        } else if (part.isMimeType("text/html")) {
            parts.html.append(part.getContent());
        } else if (part.isMimeType("text/*")) {
            parts.text.append(part.getContent());
        }
    }

    private static final class ReadableParts {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
    }
}
