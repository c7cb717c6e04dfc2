package nl.koers.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koers.bench.ScreensBench.Screen;

/** A running Koers on a generated database, and who visits it. */
final class MeasuredVisits implements AutoCloseable {

    private final KoersProcess process;
    private final Visitor visitor;

    MeasuredVisits(Path data, int goals, int days) throws IOException, InterruptedException {
        this.process = KoersProcess.start(
                MeasuredScreens.class, Map.of(), data.toString(), String.valueOf(goals), String.valueOf(days));
        process.line("> ready"::equals);
        this.visitor = new Visitor(process.answer("link"));
    }

    /** The number of a running goal with this measure. */
    long goal(String measure) throws IOException {
        return Long.parseLong(process.answer("goal\t" + measure));
    }

    /** Remembers the statements of one opening, and tells how many there are. */
    int record(Screen screen) throws IOException, InterruptedException {
        visitor.visit(screen.route(), screen.query(), screen.smallest());
        Visitor.Window window = visitor.window();
        process.answer("record");
        window.go(screen.route(), screen.query(), screen.smallest());
        int statements = Integer.parseInt(process.answer("recorded\t" + screen.name()));
        window.close();
        return statements;
    }

    /** Of the processor, for the request that brings the screen into a window that was open. */
    double milliseconds(Screen screen) throws IOException, InterruptedException {
        Visitor.Window window = visitor.window();
        window.go(screen.route(), screen.query(), screen.smallest());
        double took = Double.parseDouble(process.answer("took"));
        window.close();
        return took;
    }

    /** The remembered statements by themselves. */
    double bare(Screen screen) throws IOException {
        return Double.parseDouble(process.answer("bare\t" + screen.name()));
    }

    /** What an open and idle Overview keeps in memory, each in a browser of its own. */
    double bytesAWindow(int windows) throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        long before = Long.parseLong(process.answer("live"));
        for (int i = 0; i < windows; i++) {
            Visitor other = new Visitor(process.answer("link"));
            other.stay("");
            visitors.add(other);
        }
        long after = Long.parseLong(process.answer("live"));
        visitors.forEach(Visitor::close);
        return (double) (after - before) / windows;
    }

    @Override
    public void close() {
        visitor.close();
        process.close();
    }
}
