package org.gijido.it;

/** Something that has begun and goes on while a server ends; when the server is back, it tells what became of it. */
public interface UnderWay extends AutoCloseable {

    /** Sends what is to be on its way when the end comes, and does not wait for it. */
    void strike();

    /** While nobody answers. */
    default void meanwhile() {
    }

    @Override
    void close();
}
