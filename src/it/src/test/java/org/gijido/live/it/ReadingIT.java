package org.gijido.live.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.junit.jupiter.api.Test;

/** A slow answer never overwrites a newer one: pages that follow the server read one at a time. */
class ReadingIT {

    @Test
    void whatIsShownLastWasSaidLast() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Object shown = clerk.open("/").evaluate("""
                    async () => {
                        const { oneAtATime } = await import('/resources/js/live/reading.js');
                        const shown = [];
                        let asked = 0;
                        const read = oneAtATime(async () => {
                            const turn = ++asked;
                            await new Promise((done) => setTimeout(done, turn === 1 ? 200 : 0));
                            if (turn === 1) { throw new Error('the first answer is lost'); }
                            shown.push(turn);
                        });
                        await Promise.all([read(), read(), read()]);
                        await read();
                        return shown.join();
                    }""");
            assertEquals("2,3", shown);
        }
    }
}
