"""One plain sentence of news for each way of telling each type, in both languages; the words are our own."""

from __future__ import annotations

import pytest

from tests.etl.events.conftest import Read

ARABIC = """
AGREE | وقّعت فنلندا والسويد اتفاقية للتبادل التجاري.
AGREE | اتفقت فنلندا والسويد على تقاسم المياه.
AGREE | تعهدت فنلندا بتعزيز العلاقات مع السويد.
AGREE | أبرمت فنلندا صفقة مع السويد لشراء القطارات.
AGREE | توصلت فنلندا والسويد إلى هدنة تستمر أسبوعاً.
CONSULT | التقى رئيس فنلندا نظيره في السويد.
CONSULT | أجرت فنلندا محادثات مع السويد بشأن الحدود.
CONSULT | عقدت فنلندا قمة مع السويد.
CONSULT | زار يوهان لارسن السويد يوم الأحد.
CONSULT | تلقى يوهان لارسن اتصالاً هاتفياً من ماري نيلسن.
CONSULT | استقبل يوهان لارسن في مكتبه ماري نيلسن.
SUPPORT | أشادت فنلندا بموقف السويد.
SUPPORT | أعربت فنلندا عن دعمها للسويد.
SUPPORT | هنأت فنلندا السويد بعيدها الوطني.
SUPPORT | رحبت فنلندا بقرار السويد.
SUPPORT | اعتذرت فنلندا للسويد عن التأخير.
CONCEDE | أفرجت فنلندا عن ثلاثة صحافيين.
CONCEDE | رفعت فنلندا الحظر عن سفن السويد.
CONCEDE | أعادت فنلندا فتح المعبر مع السويد.
CONCEDE | أطلقت فنلندا سراح سجناء من السويد.
COOPERATE | تعاونت فنلندا مع السويد في رصد الأوبئة.
AID | أرسلت فنلندا مساعدات إنسانية إلى السويد.
AID | قدمت فنلندا مساعدات طبية للسويد.
AID | تبرعت فنلندا بمليون جرعة للسويد.
RETREAT | انسحبت قوات فنلندا من السويد.
RETREAT | أجلت فنلندا رعاياها من السويد.
RETREAT | أعلنت فنلندا سحب قواتها من السويد.
REQUEST | دعت فنلندا السويد إلى ضبط النفس.
REQUEST | طالبت فنلندا السويد بتسليم المطلوبين.
REQUEST | ناشدت فنلندا السويد فتح الطريق.
REQUEST | حثت فنلندا السويد على التهدئة.
ACCUSE | اتهمت فنلندا السويد بالتجسس.
ACCUSE | نددت فنلندا بقرار السويد.
ACCUSE | حمّلت فنلندا السويد مسؤولية الحادث.
ACCUSE | فتحت فنلندا تحقيقاً في الحادث.
ACCUSE | استدعت فنلندا سفير السويد.
REJECT | رفضت فنلندا عرض السويد.
REJECT | استخدمت فنلندا حق النقض ضد المشروع.
THREATEN | هددت فنلندا السويد بالرد.
THREATEN | توعدت فنلندا بالرد على السويد.
THREATEN | حذرت فنلندا السويد من الاقتراب.
PROTEST | تظاهر الآلاف في فنلندا ضد الغلاء.
PROTEST | خرج متظاهرون في مسيرة وسط فنلندا.
PROTEST | نظّم عمال فنلندا إضراباً عن العمل.
PROTEST | شهدت فنلندا احتجاجات واسعة.
SANCTION | فرضت فنلندا عقوبات على السويد.
SANCTION | قطعت فنلندا علاقاتها مع السويد.
SANCTION | جمدت فنلندا أموال السويد.
COERCE | طردت فنلندا دبلوماسيين من السويد.
MOBILIZE | نشرت فنلندا قواتها على حدود السويد.
COOPERATE | أجرت فنلندا مناورات بحرية مع السويد.
MOBILIZE | اختبرت فنلندا صاروخاً بعيد المدى.
MOBILIZE | أعلنت فنلندا التعبئة العامة.
COERCE | اعتقلت شرطة فنلندا يوهان لارسن.
COERCE | احتجزت فنلندا سفينة تابعة للسويد.
COERCE | أوقفت فنلندا يوهان لارسن في المطار.
COERCE | حاصرت فنلندا ميناء السويد.
COERCE | أبعدت فنلندا يوهان لارسن.
ASSAULT | قصفت فنلندا مواقع في السويد.
ASSAULT | شنت فنلندا غارات على السويد.
ASSAULT | قُتل يوهان لارسن في انفجار سيارة.
ASSAULT | اندلعت اشتباكات بين فنلندا والسويد.
ASSAULT | اغتال مسلحون يوهان لارسن.
ASSAULT | أطلقت فنلندا صواريخ على السويد.
DISASTER | ضرب زلزال فنلندا فجر الأحد.
DISASTER | لقي عشرة أشخاص مصرعهم في حادث سير في فنلندا.
DISASTER | اجتاحت فيضانات فنلندا.
DISASTER | اندلع حريق في مصنع في فنلندا.
DISASTER | تحطمت طائرة ركاب في فنلندا.
DISASTER | تفشى وباء الكوليرا في فنلندا.
POLITICS | استقال يوهان لارسن من منصبه.
POLITICS | فاز يوهان لارسن في الانتخابات.
POLITICS | عيّنت فنلندا يوهان لارسن سفيراً.
POLITICS | صوّت برلمان فنلندا على الموازنة.
POLITICS | أقر برلمان فنلندا قانوناً جديداً.
POLITICS | حكمت محكمة في فنلندا على يوهان لارسن بالسجن.
POLITICS | توفي يوهان لارسن رئيس فنلندا السابق.
POLITICS | أقالت فنلندا يوهان لارسن.
POLITICS | أعلنت فنلندا حالة الطوارئ.
""".strip().splitlines()

ENGLISH = """
AGREE | Finland and Sweden signed a treaty on fishing.
AGREE | Finland reached a deal with Sweden.
AGREE | Finland pledged to cut tariffs for Sweden.
CONSULT | Mary Nielsen met with the leaders of Sweden.
CONSULT | Finland held talks with Sweden on Monday.
CONSULT | Mary Nielsen arrived in Sweden on Sunday.
CONSULT | Finland hosted a summit with Sweden.
CONSULT | Mary Nielsen visited Sweden.
SUPPORT | Finland praised Sweden for its reforms.
SUPPORT | Finland congratulated Sweden.
SUPPORT | Finland apologised to Sweden.
SUPPORT | Finland voiced support for Sweden.
CONCEDE | Finland released three prisoners from Sweden.
CONCEDE | Finland lifted sanctions on Sweden.
COOPERATE | Finland cooperated with Sweden on research.
AID | Finland sent aid to Sweden.
AID | Finland donated vaccines to Sweden.
RETREAT | Finland withdrew its troops from Sweden.
RETREAT | Finland evacuated its embassy in Sweden.
REQUEST | Finland urged Sweden to hold back.
REQUEST | Finland called on Sweden to open the road.
REQUEST | Finland demanded an answer from Sweden.
ACCUSE | Finland accused Sweden of spying.
ACCUSE | Finland condemned Sweden.
ACCUSE | Finland blamed Sweden for the delay.
ACCUSE | Finland opened an investigation into Sweden.
REJECT | Finland rejected the offer of Sweden.
REJECT | Finland refused to meet Sweden.
REJECT | Finland vetoed the plan of Sweden.
THREATEN | Finland threatened Sweden with war.
THREATEN | Finland warned Sweden against the step.
PROTEST | Thousands protested in Finland.
PROTEST | Workers went on strike in Finland.
PROTEST | Demonstrators marched through Finland.
SANCTION | Finland imposed sanctions on Sweden.
COERCE | Finland expelled diplomats from Sweden.
SANCTION | Finland cut ties with Sweden.
MOBILIZE | Finland deployed troops near Sweden.
MOBILIZE | Finland tested a missile.
MOBILIZE | Finland conducted military exercises with Sweden.
COERCE | Finland arrested Mary Nielsen.
COERCE | Finland banned a newspaper of Sweden.
COERCE | Mary Nielsen was detained in Finland.
COERCE | Finland deported Mary Nielsen.
ASSAULT | Finland attacked Sweden.
ASSAULT | Finland launched airstrikes on Sweden.
ASSAULT | Mary Nielsen was killed in a bombing in Finland.
ASSAULT | Troops of Finland clashed with troops of Sweden.
ASSAULT | Finland invaded Sweden.
DISASTER | An earthquake struck Finland.
DISASTER | A plane crashed in Finland.
DISASTER | Floods killed dozens in Finland.
DISASTER | A fire broke out at a factory in Finland.
POLITICS | Mary Nielsen resigned on Monday.
POLITICS | Mary Nielsen won the election in Finland.
POLITICS | Finland appointed Mary Nielsen as envoy.
POLITICS | The parliament of Finland passed a law.
POLITICS | A court in Finland sentenced Mary Nielsen to jail.
POLITICS | Finland declared a state of emergency.
""".strip().splitlines()


@pytest.mark.parametrize("line", ARABIC)
def test_arabic_sentence_tells_its_type(read: Read, line: str) -> None:
    wanted, _, raw = line.partition(" | ")
    events, _, _ = read(
        raw, "ar", [("فنلندا", "state"), ("السويد", "state"), ("يوهان لارسن", "person"), ("ماري نيلسن", "person")]
    )
    assert [event.type for event in events] == [wanted]


@pytest.mark.parametrize("line", ENGLISH)
def test_english_sentence_tells_its_type(read: Read, line: str) -> None:
    wanted, _, raw = line.partition(" | ")
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Sweden", "state"), ("Mary Nielsen", "person")])
    assert [event.type for event in events] == [wanted]
