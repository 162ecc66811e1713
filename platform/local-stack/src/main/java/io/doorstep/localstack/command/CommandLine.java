package io.doorstep.localstack.command;

import io.doorstep.localstack.ground.Installation;
import java.time.InstantSource;

/// Turns what was typed into what is done.
public final class CommandLine {

    private static final String HELP = """
            Doorstep on one machine

              ./doorstep up [--detach] [--only NAME,NAME]   start everything (or the registry and those services)
              ./doorstep down                               stop everything
              ./doorstep status [--json]                    what runs, where, and how it is
              ./doorstep logs NAME [-f]                     a log: a service, postgresql, kafka or doorstep
              ./doorstep demo [--listings FILE]             play the main story on the running system
              ./doorstep test                               build and test everything
              ./doorstep bench NAME                         measure the running system, or a part beside its peer
              ./doorstep chaos NAME                         make trouble on the running system and see how it stands it
              ./doorstep dead-letters [SERVICE] [--replay]  events that could not be processed; send them again
              ./doorstep reset [--yes]                      delete all data of this machine, after asking

            DOORSTEP_PORT_OFFSET moves every port, DOORSTEP_HOME moves the data.""";

    private CommandLine() {}

    /// @return exit code of the process
    public static int run(String[] arguments) {
        Installation installation = Installation.ofThisProcess();
        InstantSource clock = InstantSource.system();
        return switch (Command.parse(arguments)) {
            case Command.Up(var detach, var only) ->
                detach ? new Detached(installation, only).start() : new Up(installation, clock, only).run();
            case Command.Down() -> new Down(installation).run();
            case Command.Status(var json) -> new Status(installation).print(json);
            case Command.Logs(var name, var follow) -> new Logs(installation).show(name, follow);
            case Command.Reset(var agreed) -> new Reset(installation).run(agreed);
            case Command.DeadLetters(var service, var replay) -> new DeadLetters(installation).run(service, replay);
            case Command.Companion(var mainClass, var rest, var alone) ->
                new Companion(installation).run(mainClass, rest, alone);
            case Command.Help() -> {
                System.out.println(HELP);
                yield 0;
            }
        };
    }
}
