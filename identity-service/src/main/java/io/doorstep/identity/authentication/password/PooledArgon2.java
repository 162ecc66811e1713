package io.doorstep.identity.authentication.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Compares passwords with Argon2id hashes of one setting, in memory kept from one to the next: as garbage it would
/// cost the service several times what the hashing does.
final class PooledArgon2 {

    /// Which the generator takes beside its memory of a KiB each.
    private static final int SCRATCH_BLOCKS = 4;

    private final int memoryKib;
    private final int passes;
    private final String prefix;
    private final BlockingQueue<BlockPool> idle;

    /// @param kept how many comparisons' memory is kept; more at once are garbage
    PooledArgon2(int memoryKib, int passes, int kept) {
        this.memoryKib = memoryKib;
        this.passes = passes;
        this.prefix = "$argon2id$v=%d$m=%d,t=%d,p=1$".formatted(Argon2Parameters.ARGON2_VERSION_13, memoryKib, passes);
        this.idle = new ArrayBlockingQueue<>(kept);
    }

    /// Whether a hash was made with this setting.
    boolean made(String hash) {
        return hash.startsWith(prefix);
    }

    /// @param hash of this setting
    boolean matches(String password, String hash) {
        int end = hash.indexOf('$', prefix.length());
        byte[] salt = Base64.getDecoder().decode(hash.substring(prefix.length(), end));
        byte[] expected = Base64.getDecoder().decode(hash.substring(end + 1));
        return MessageDigest.isEqual(expected, hash(password, salt, expected.length));
    }

    private byte[] hash(String password, byte[] salt, int length) {
        BlockPool memory =
                Objects.requireNonNullElseGet(idle.poll(), () -> new FixedBlockPool(memoryKib + SCRATCH_BLOCKS));
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .withBlockPool(memory)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        idle.offer(memory);
        return hash;
    }
}
