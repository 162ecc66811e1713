package io.doorstep.systemtests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Compares a password with its Argon2id hash and does nothing else, for as long as it is told: the least that a login
/// can cost. Each client keeps its memory, so that this floor is no higher than it need be.
public final class HashFloor {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int SCRATCH_BLOCKS = 4;
    private static final byte[] PASSWORD = "correct horse battery staple 42".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SALT = "sixteen bytes ..".getBytes(StandardCharsets.US_ASCII);

    private HashFloor() {}

    /// Reads a line «clients seconds» and answers with the number of comparisons, until there are no more lines.
    public static void main(String[] arguments) throws IOException {
        byte[] expected = hash(new FixedBlockPool(MEMORY_KIB + SCRATCH_BLOCKS));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        List<BlockPool> memory = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] wanted = line.split(" ");
            int clients = Integer.parseInt(wanted[0]);
            while (memory.size() < clients) {
                memory.add(new FixedBlockPool(MEMORY_KIB + SCRATCH_BLOCKS));
            }
            System.out.println(new Clients(clients).run(Integer.parseInt(wanted[1]), (client, _) -> {
                if (!Arrays.equals(hash(memory.get(client)), expected)) {
                    throw new IllegalStateException("The hash does not hold");
                }
            }));
        }
    }

    private static byte[] hash(BlockPool memory) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(SALT)
                .withBlockPool(memory)
                .build());
        byte[] hash = new byte[32];
        generator.generateBytes(PASSWORD, hash);
        return hash;
    }
}
