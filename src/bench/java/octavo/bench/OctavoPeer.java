package octavo.bench;

import java.util.function.Supplier;
import octavo.press.Specimen;

/** Octavo itself: from the tailored edition to PDF bytes. */
record OctavoPeer(Supplier<byte[]> press) implements Peer {

    OctavoPeer(Specimen specimen) {
        this(specimen.press());
    }

    @Override
    public String name() {
        return "Octavo";
    }

    @Override
    public String terms() {
        return "total fit, hyphenated, tagged, A-4f and UA-2; with cover, contents, exhibits and their data";
    }

    @Override
    public byte[] make() {
        return press.get();
    }
}
