package io.doorstep.localstack.ground;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Passwords and keys of this installation, made at the first start and readable by their owner alone.
public final class Secrets {

    public static final String POSTGRES_PASSWORD = "DOORSTEP_POSTGRES_PASSWORD";
    public static final String OWNER_PASSWORD = "DOORSTEP_DB_OWNER_PASSWORD";
    public static final String APP_PASSWORD = "DOORSTEP_DB_APP_PASSWORD";
    public static final String RELAY_PASSWORD = "DOORSTEP_DB_RELAY_PASSWORD";

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, Supplier<String>> RECIPES = recipes();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    private static Map<String, Supplier<String>> recipes() {
        var recipes = new LinkedHashMap<String, Supplier<String>>();
        recipes.put(POSTGRES_PASSWORD, Secrets::password);
        recipes.put(OWNER_PASSWORD, Secrets::password);
        recipes.put(APP_PASSWORD, Secrets::password);
        recipes.put(RELAY_PASSWORD, Secrets::password);
        recipes.put("DOORSTEP_REGISTRY_USER", () -> "doorstep");
        recipes.put("DOORSTEP_REGISTRY_PASSWORD", Secrets::password);
        recipes.put("DOORSTEP_SERVICE_SECRET", Secrets::password);
        recipes.put("DOORSTEP_CURSOR_KEY", () -> Base64.getEncoder().encodeToString(randomBytes()));
        recipes.put("DOORSTEP_FIELD_KEYSET", Secrets::fieldKeyset);
        return recipes;
    }

    /// Reads the file; what is not there yet is made and written, mode 600.
    public static Secrets openOrMake(Path file) {
        try {
            Map<String, String> values = Files.exists(file) ? read(file) : new TreeMap<>();
            boolean complete = values.keySet().containsAll(RECIPES.keySet());
            if (!complete) {
                RECIPES.forEach((name, recipe) -> values.computeIfAbsent(name, _ -> recipe.get()));
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new Refusal("The secrets in " + file + " cannot be read or made: " + e.getMessage() + ".", e);
        }
    }

    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret is called " + name);
        }
        return value;
    }

    public Map<String, String> asEnvironment() {
        return Map.copyOf(values);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        var properties = new Properties();
        properties.putAll(values);
        var text = new StringWriter();
        properties.store(text, "Secrets of this Doorstep. Whoever reads them reads everything.");
        PrivateFile.write(file, text.toString());
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String fieldKeyset() {
        try {
            AeadConfig.register();
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get())
                    .replaceAll("\\s", "");
        } catch (GeneralSecurityException e) {
            throw new Refusal("The key for encrypted fields cannot be made: " + e.getMessage() + ".", e);
        }
    }
}
