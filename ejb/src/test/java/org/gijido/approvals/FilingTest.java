package org.gijido.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a drafter says of filing, over what is usual for the matter. */
class FilingTest {

    @ParameterizedTest(name = "{0} / {1} over {2} / {3}")
    @CsvSource({
            // said, its ground, usual, its ground: in force, its ground, lacking a ground
            ",'',OPEN,'',OPEN,'',false",
            ",'',CLOSED,第7条第2号,CLOSED,第7条第2号,false",
            ",第7条第6号,CLOSED,第7条第2号,CLOSED,第7条第6号,false",
            "PARTLY,'',CLOSED,第7条第2号,PARTLY,'',true",
            "PARTLY,第7条第6号,OPEN,'',PARTLY,第7条第6号,false",
            "OPEN,'',CLOSED,第7条第2号,OPEN,'',false",
            "OPEN,第7条第6号,CLOSED,第7条第2号,OPEN,'',false",
            ",'',,'',,'',false"})
    void theGroundIsThatOfTheDisclosure(Disclosure said, String ground, Disclosure usual, String usualGround, Disclosure inForce,
            String groundInForce, boolean lacks) {
        Filing filing = new Filing(said, ground, Retention.TEN_YEARS, "").or(new Filing(usual, usualGround, Retention.FIVE_YEARS,
                "財務－契約"));
        assertEquals(new Filing(inForce, groundInForce, Retention.TEN_YEARS, "財務－契約"), filing);
        assertEquals(lacks, filing.lacksGround());
    }

    @ParameterizedTest
    @CsvSource({"OPEN,FIVE_YEARS,甲", "CLOSED,PERMANENT,乙", ",,''"})
    void whatFollowedTheUsualFollowsItAgain(Disclosure disclosure, Retention retention, String classification) {
        Filing usual = new Filing(disclosure, "", retention, classification);
        assertEquals(Filing.USUAL, Filing.USUAL.or(usual).without(usual));
        Filing own = new Filing(Disclosure.PARTLY, "第7条", Retention.ONE_YEAR, "丙");
        assertEquals(own, own.or(usual).without(usual));
    }
}
