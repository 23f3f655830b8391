package io.github.coursemaven.check.proof;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a class file says of the file that it was compiled from. The format is that of The Java Virtual Machine Specification 4.1,
 * 4.4, 4.5 to 4.7 and 4.7.10. The version does not matter, because a class may come from a newer JDK than the one that runs Maven.
 */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();

    private ClassFile(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /**
     * The name of the source file, without its folder; empty if the class was compiled without it.
     *
     * @throws IOException if this is not a class file
     */
    static Optional<String> sourceFile(byte[] bytes) throws IOException {
        return new ClassFile(bytes).sourceFile();
    }

    private Optional<String> sourceFile() throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.skipNBytes(4); // the version
        readConstants();
        in.skipNBytes(6); // access flags, this class and its superclass
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        skipMembers(); // fields
        skipMembers(); // methods
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            var name = texts.getOrDefault(in.readUnsignedShort(), "");
            var length = length();
            if (name.equals("SourceFile")) {
                return Optional.ofNullable(texts.get(in.readUnsignedShort()));
            }
            in.skipNBytes(length);
        }
        return Optional.empty();
    }

    private void readConstants() throws IOException {
        var count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            var tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++; // a long or a double takes two places
                }
                default -> throw new IOException("a constant of the unknown kind " + tag);
            }
        }
    }

    private void skipMembers() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(6); // access flags, name and descriptor
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2); // its name
                in.skipNBytes(length());
            }
        }
    }

    private long length() throws IOException {
        return Integer.toUnsignedLong(in.readInt());
    }
}
