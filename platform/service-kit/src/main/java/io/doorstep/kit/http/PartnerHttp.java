package io.doorstep.kit.http;

import io.doorstep.kit.web.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/// Sends to partners' addresses without ever reaching into a private network.
public final class PartnerHttp implements AutoCloseable {

    private static final int EXCERPT = 2_048;
    private static final int STRETCH = 16 * 1024;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// Octal, hexadecimal and short forms mean different addresses to different readers.
    private static final Predicate<String> LOOKS_NUMERIC = Pattern.compile(
                    "(0[xX][0-9a-fA-F]+|[0-9]+)([.](0[xX][0-9a-fA-F]+|[0-9]+))*[.]?")
            .asMatchPredicate();

    private static final Predicate<String> IPV4 = Pattern.compile(
                    "((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}")
            .asMatchPredicate();

    private final PublicAddresses addresses;
    private final CloseableHttpClient client;
    private final Duration deadline;
    private final Deadlines deadlines;

    PartnerHttp(PartnerHttpSettings settings, Deadlines deadlines) {
        this.addresses = new PublicAddresses(settings.allowLoopback());
        this.deadline = settings.answerTimeout();
        this.deadlines = deadlines;
        var timeout = Timeout.of(settings.answerTimeout());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setMaxConnTotal(settings.maxConnections())
                        .setMaxConnPerRoute(settings.maxPerHost())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setConnectionRequestTimeout(timeout)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .setUserAgent("Doorstep-Webhooks/1.0")
                .build();
    }

    /// Refuses an address at the moment it is saved; it is checked again at each connection.
    ///
    /// @throws org.springframework.web.ErrorResponseException 422 that says why
    public void check(URI url) {
        if (url.getScheme() == null || !SCHEMES.contains(url.getScheme()) || url.getHost() == null) {
            throw Problems.unprocessable("url_not_http", "The address must be an absolute http or https URL.");
        }
        if (url.getUserInfo() != null) {
            throw Problems.unprocessable("url_with_credentials", "The address must not contain a user or password.");
        }
        if (LOOKS_NUMERIC.test(url.getHost()) && !IPV4.test(url.getHost())) {
            throw Problems.unprocessable(
                    "url_forbidden", "Write a numeric host as four decimal numbers, as in 203.0.113.7.");
        }
        try {
            addresses.resolve(hostOf(url));
        } catch (PublicAddresses.ForbiddenAddressException e) {
            throw Problems.unprocessable(
                    "url_forbidden", "The address leads into a private network: " + e.getMessage());
        } catch (UnknownHostException e) {
            throw Problems.unprocessable("url_unknown_host", "There is no host " + url.getHost() + ".");
        }
    }

    public PartnerAnswer send(PartnerRequest request) {
        return send(request, EXCERPT);
    }

    /// @param most how many bytes of the answer are read, for partners whose answers are to be understood
    public PartnerAnswer send(PartnerRequest request, int most) {
        return send(request, (_, body) -> new String(body.readNBytes(most), StandardCharsets.UTF_8));
    }

    /// Takes a file: of an answer with status 200 the bytes go on as they come, and are not in the answer.
    ///
    /// @param most bytes that are taken; what is beyond is left out
    public PartnerAnswer download(PartnerRequest request, OutputStream target, long most) {
        return send(request, (status, body) -> status == 200 ? passOn(body, target, most) : "");
    }

    private PartnerAnswer send(PartnerRequest request, Reading reading) {
        long started = System.nanoTime();
        var call = new HttpUriRequestBase(request.method(), request.url());
        request.headers().forEach(call::setHeader);
        if (request.body() != null) {
            call.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        try (var _ = deadlines.abortAfter(deadline, call::abort)) {
            return client.execute(call, response -> answer(response, started, reading));
        } catch (PublicAddresses.ForbiddenAddressException e) {
            return new PartnerAnswer.Forbidden(String.valueOf(e.getMessage()), since(started));
        } catch (ConnectException | ConnectTimeoutException | UnknownHostException | IllegalArgumentException e) {
            return new PartnerAnswer.Silent(e.toString(), false, since(started));
        } catch (IOException e) {
            String reason = call.isAborted() ? "no answer within " + deadline.toSeconds() + " s" : e.toString();
            return new PartnerAnswer.Silent(reason, true, since(started));
        }
    }

    private static PartnerAnswer answer(ClassicHttpResponse response, long started, Reading reading)
            throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new PartnerAnswer.Answered(
                response.getCode(), Map.copyOf(headers), excerpt(response, reading), since(started));
    }

    private static String excerpt(ClassicHttpResponse response, Reading reading) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return "";
        }
        try (InputStream body = entity.getContent()) {
            return reading.read(response.getCode(), body);
        }
    }

    private static String passOn(InputStream body, OutputStream target, long most) throws IOException {
        byte[] stretch = new byte[STRETCH];
        long left = most;
        int length = body.read(stretch);
        while (length >= 0 && left > 0) {
            target.write(stretch, 0, (int) Math.min(length, left));
            left -= length;
            length = left > 0 ? body.read(stretch) : length;
        }
        return "";
    }

    /// What is made of a body.
    private interface Reading {

        /// @return the excerpt
        String read(int status, InputStream body) throws IOException;
    }

    private static String hostOf(URI url) {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
