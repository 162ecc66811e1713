package io.doorstep.localstack.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path folder;

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        Secrets.openOrMake(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void theSecondStartFindsTheSecretsOfTheFirst() {
        var first = Secrets.openOrMake(file());
        var second = Secrets.openOrMake(file());
        assertThat(second.asEnvironment()).isEqualTo(first.asEnvironment()).hasSizeGreaterThan(8);
    }

    @Test
    void noTwoInstallationsShareASecret() {
        var one = Secrets.openOrMake(file());
        var other = Secrets.openOrMake(folder.resolve("other.properties"));
        assertThat(one.asEnvironment()).allSatisfy((name, value) -> assertThat(name.endsWith("_USER")
                        || !value.equals(other.asEnvironment().get(name)))
                .isTrue());
    }

    @Test
    void aSecretThatAnOlderVersionDidNotKnowIsAdded() throws IOException {
        PrivateFile.write(file(), "DOORSTEP_DB_APP_PASSWORD=kept\n");
        var secrets = Secrets.openOrMake(file());
        assertThat(secrets.get(Secrets.APP_PASSWORD)).isEqualTo("kept");
        assertThat(secrets.get(Secrets.OWNER_PASSWORD)).isNotBlank();
    }

    @Test
    void theKeysAreWhatTheServicesExpect() throws GeneralSecurityException {
        var secrets = Secrets.openOrMake(file());
        assertThat(Base64.getDecoder().decode(secrets.get("DOORSTEP_CURSOR_KEY")))
                .hasSize(32);
        AeadConfig.register();
        var keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                secrets.get("DOORSTEP_FIELD_KEYSET"), InsecureSecretKeyAccess.get());
        assertThat(keyset.size()).isOne();
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
