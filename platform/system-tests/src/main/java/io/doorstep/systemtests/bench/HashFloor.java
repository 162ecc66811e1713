package io.doorstep.systemtests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Compares a password with its Argon2id hash and does nothing else, for as long as it is told: the least that a login
/// can cost.
public final class HashFloor {

    private HashFloor() {}

    /// Reads a line «clients seconds» and answers with the number of comparisons, until there are no more lines.
    public static void main(String[] arguments) throws IOException {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        String hash = argon2.encode("correct horse battery staple 42");
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] wanted = line.split(" ");
            System.out.println(new Clients(Integer.parseInt(wanted[0])).run(Integer.parseInt(wanted[1]), (_, _) -> {
                if (!argon2.matches("correct horse battery staple 42", hash)) {
                    throw new IllegalStateException("The hash does not hold");
                }
            }));
        }
    }
}
