package io.doorstep.property.media.store;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A bucket that speaks as S3 does: objects are put, got, listed two at a time and deleted; it can stumble and
/// refuse.
final class BucketStandIn implements ResponseDefinitionTransformerV2 {

    private static final String BUCKET = "pictures";
    private static final int PAGE = 2;
    private static final Pattern KEY = Pattern.compile("<Key>([^<]+)</Key>");

    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").extensions(this));
    private volatile boolean stumbles;
    private volatile boolean refuses;

    BucketStandIn() {
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
    }

    WireMockServer server() {
        return server;
    }

    MediaStore store() {
        var settings = new StoreSettings.Bucket(
                BUCKET, "eu-west-1", URI.create(server.baseUrl()), "key-id", "a-secret-of-the-test");
        return new BucketStore(StoreConfiguration.client(settings), BUCKET);
    }

    void stumbleOnce() {
        stumbles = true;
    }

    void refuse(boolean refusing) {
        refuses = refusing;
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public String getName() {
        return "bucket";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        if (stumbles) {
            stumbles = false;
            return error(503, "SlowDown").build();
        }
        return refuses
                ? error(403, "AccessDenied").build()
                : answer(event.getRequest()).build();
    }

    private ResponseDefinitionBuilder answer(Request request) {
        URI url = URI.create(request.getUrl());
        if (!url.getPath().startsWith("/" + BUCKET)) {
            return error(404, "NoSuchBucket");
        }
        String key = url.getPath().substring(BUCKET.length() + 1).replaceFirst("^/", "");
        RequestMethod method = request.getMethod();
        if (method.equals(RequestMethod.PUT)) {
            objects.put(key, request.getBody());
            return new ResponseDefinitionBuilder().withStatus(200).withHeader("ETag", "\"1\"");
        }
        if (method.equals(RequestMethod.DELETE)) {
            objects.remove(key);
            return new ResponseDefinitionBuilder().withStatus(204);
        }
        if (method.equals(RequestMethod.POST)) {
            KEY.matcher(request.getBodyAsString()).results().forEach(found -> objects.remove(found.group(1)));
            return xml(200, "<DeleteResult/>");
        }
        return key.isEmpty() ? list(request) : get(key);
    }

    private ResponseDefinitionBuilder get(String key) {
        byte[] found = objects.get(key);
        return found == null
                ? error(404, "NoSuchKey")
                : new ResponseDefinitionBuilder()
                        .withStatus(200)
                        .withHeader("Content-Length", Integer.toString(found.length))
                        .withBody(found);
    }

    private ResponseDefinitionBuilder list(Request request) {
        String prefix = request.queryParameter("prefix").firstValue();
        String after = request.queryParameter("continuation-token").isPresent()
                ? request.queryParameter("continuation-token").firstValue()
                : "";
        var keys = objects.keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
                .limit(PAGE + 1L)
                .toList();
        boolean more = keys.size() > PAGE;
        var page = more ? keys.subList(0, PAGE) : keys;
        String contents = page.stream()
                .map("<Contents><Key>%s</Key></Contents>"::formatted)
                .collect(Collectors.joining());
        String next = more ? "<NextContinuationToken>" + page.getLast() + "</NextContinuationToken>" : "";
        return xml(
                200,
                "<ListBucketResult><IsTruncated>" + more + "</IsTruncated>" + next + contents + "</ListBucketResult>");
    }

    private static ResponseDefinitionBuilder error(int status, String code) {
        return xml(status, "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>");
    }

    private static ResponseDefinitionBuilder xml(int status, String body) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/xml")
                .withBody(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body).getBytes(StandardCharsets.UTF_8));
    }
}
