package io.doorstep.leadcrm.exporting;

import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.tablekit.TableFile;
import io.doorstep.tablekit.TableShape;
import io.doorstep.testkit.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// Fetches files as a browser does, and reads them as a spreadsheet does.
abstract class ExportTest extends CrmTest {

    static final String EXPORT = "/api/v1/leads/export";

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    static String owner(Business business) {
        return TestTokens.user(business.id()).bearer();
    }

    HttpResponse<byte[]> get(String path, String bearer) throws Exception {
        return browser.send(request(path, bearer).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    <T> HttpResponse<T> get(String path, String bearer, HttpResponse.BodyHandler<T> handler) throws Exception {
        return browser.send(request(path, bearer).build(), handler);
    }

    HttpResponse<byte[]> post(String path, String bearer, Map<String, ?> body) throws Exception {
        HttpRequest.Builder request = request(path, bearer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    List<Map<String, String>> rows(HttpResponse<byte[]> file) throws IOException {
        Path stored = Files.write(Files.createTempFile(folder, "leads", ".file"), file.body());
        try (TableFile table = TableFile.open(stored, TableShape.of(stored))) {
            List<String> titles = table.next().cells();
            List<Map<String, String>> rows = new ArrayList<>();
            while (table.hasNext()) {
                List<String> cells = table.next().cells();
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < titles.size(); i++) {
                    row.put(titles.get(i), i < cells.size() ? cells.get(i) : "");
                }
                rows.add(row);
            }
            return rows;
        }
    }

    static String text(HttpResponse<byte[]> file) {
        return new String(file.body(), StandardCharsets.UTF_8);
    }

    static @Nullable String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", bearer);
    }
}
