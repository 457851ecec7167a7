"""Names that only Arabic grammar sees, in sentences of our own."""

from __future__ import annotations

import pytest

from etl.actors import find, parted
from etl.text import prepare


def names(raw: str) -> set[tuple[str, str]]:
    return {(one.name, one.kind) for one in find(parted(prepare(raw, "ar")))}


def mentions(raw: str, name: str) -> list[str]:
    return [m.span.of(raw) for one in find(parted(prepare(raw, "ar"))) if one.name == name for m in one.mentions]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("قال ستيلفان لوندوريك، مساعد وزير النقل، إن الطريق مفتوح.", "ستيلفان لوندوريك"),
        ("وذكرت جيلبينا كوندراف: المياه تنخفض.", "جيلبينا كوندراف"),
        ("وقال وزير النقل نور الدين الكتاني إن الجسر جاهز.", "نور الدين الكتاني"),
        ("نددت رئيسة الجمعية في المدينة نافي بيلكادور بالقرار.", "نافي بيلكادور"),
        ("وتحدث المهندس علاء الكندري عن الجسر.", "علاء الكندري"),
        ("التقى السفير لدى البلدية عبد الوهاب الكتاني.", "عبد الوهاب الكتاني"),
    ],
)
def test_a_person_is_seen(raw: str, name: str) -> None:
    assert (name, "person") in names(raw)


def test_a_list_goes_on_past_a_name_that_is_known() -> None:
    raw = "الوزراء سمير الكندري، بشار الأسد، طارق الحلواني في القاعة."
    assert {("سمير الكندري", "person"), ("طارق الحلواني", "person")} <= names(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "يقصد الناس جامعة لكل المذاهب القديمة.",
        "سكن قرب قاعدة الملك سلمان الجوية.",
        "كان رئيس القسم ومساعدوه القدامى هناك.",
    ],
)
def test_what_only_looks_like_a_name_is_none(raw: str) -> None:
    assert {kind for _, kind in names(raw)} <= {"state"}


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("انتشلت فرق الدفاع المدني الجثث.", "الدفاع المدني"),
        ("وعقدت لجنة المساواة وحقوق الإنسان جلسة.", "لجنة المساواة وحقوق الإنسان"),
        ("وكانت مديرية الأرصاد الجوية الوطنية قد حذرت.", "مديرية الأرصاد الجوية الوطنية"),
        ("انضم موظفو بنك السودان المركزي إلى الإضراب.", "بنك السودان المركزي"),
        ("فاز نادي الجزيرة بالمباراة.", "نادي الجزيرة"),
        ("أرسل الهلال الأحمر قافلة.", "الهلال الأحمر"),
        ("هبطت طائرة الخطوط الجوية التشادية.", "الخطوط الجوية التشادية"),
    ],
)
def test_a_body_is_named_by_its_grammar(raw: str, name: str) -> None:
    assert (name, "organisation") in names(raw)


def test_an_outlet_is_known_by_whom_sources_tell() -> None:
    assert ("Al Jazeera", "outlet") in names("وأكدت مصادر للجزيرة أن الطريق مفتوح.")


def test_an_outlet_is_known_in_latin_letters() -> None:
    assert ("CNN", "outlet") in names("دبي (CNN) -- فتحت المدارس أبوابها.")


def test_a_description_before_an_outlets_name_is_not_another_outlet() -> None:
    raw = 'وأفادت وكالة الأنباء التشادية الرسمية "رويترز" بذلك.'
    assert {name for name, kind in names(raw) if kind == "outlet"} == {"Reuters"}


@pytest.mark.parametrize(
    "raw",
    ["وكانت جوبا قد أوقفت الضخ.", "هو الحليف الرئيسي لموسكو.", "إنه الرئيس الموالي لباريس."],
)
def test_a_capital_acts_for_its_state(raw: str) -> None:
    assert {kind for _, kind in names(raw)} == {"state"}


def test_a_capital_named_as_one_is_a_place() -> None:
    assert {name for name, _ in names("وصل الوفد إلى العاصمة الأردنية عمان.")} == set()


def test_the_kingdom_is_the_one_whose_people_are_named() -> None:
    raw = "استقبل ولي العهد الأمير محمد بن سلمان الوفد، وقال إن المملكة مستعدة."
    assert mentions(raw, "Saudi Arabia") == ["المملكة"]


def test_a_government_of_somebody_names_that_person() -> None:
    assert mentions("واجهت حكومة نتنياهو اعتراضاً.", "Benjamin Netanyahu") == ["نتنياهو"]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("قال سمير الكندريللميادين إن الطريق مفتوح.", "Al Mayadeen"),
        ("استقرت الأسعار وفازت رومانيا وإستونيا.", "Estonia"),
    ],
)
def test_a_name_is_seen_with_what_is_written_against_it(raw: str, name: str) -> None:
    assert name in {found for found, _ in names(raw)}


def test_a_family_name_that_stands_first_is_used_alone_after_a_verb() -> None:
    raw = "زار الرئيس شي جين بينغ المدينة. وقال شي في رسالة إن الطريق مفتوح، ولا شي آخر."
    assert mentions(raw, "Xi Jinping") == ["شي جين بينغ", "شي"]


def test_a_country_inside_the_name_of_a_place_is_no_mention() -> None:
    assert names("عبرت سفينتان مضيق تايوان ليلاً.") == set()


def test_half_a_pair_is_no_family_name() -> None:
    raw = "تحدث السيد محمد حسين فضل الله طويلاً. وقال الناس إنهم وقفوا أمام الله."
    assert [name for name, _ in names(raw)].count("الله") == 0


def test_a_state_that_is_another_word_too_is_known_in_a_list_of_states() -> None:
    assert ("Mali", "state") in names("وصل الوفد من مالي وبوركينا فاسو.")
    assert ("Mali", "state") not in names("حصل المصنع على دعم مالي كبير.")


def test_a_short_name_may_be_the_given_name_of_somebody_else() -> None:
    assert ("عباس فنيشاوي", "person") in names("قال المحلل في القناة عباس فنيشاوي إن الجسر جاهز.")


@pytest.mark.parametrize("raw", ["مُنع الرياضيون الروس والبيلاروس من السفر.", 'سقطت القذيفة قرب موقع "ميتان" ليلاً.'])
def test_adjectives_and_places_on_the_ground_are_no_actors(raw: str) -> None:
    assert not {kind for _, kind in names(raw)} & {"people", "outlet"}


def test_a_preposition_is_not_set_apart_from_an_ordinary_word() -> None:
    raw = "قال الأمير مايكل بار إن العمل مستمر، وحضر كبار الضيوف."
    assert "كبار" not in {m for name, _ in names(raw) for m in mentions(raw, name)}
    assert not [m for name, _ in names(raw) for m in mentions(raw, name) if m == "بار"]


@pytest.mark.parametrize(
    "raw", ["الشارقة في 7 نوفمبر / وام / افتتح المعرض أبوابه.", "الرياض 11 مايو 2014 م واس\nاستقبل الأمير الضيف."]
)
def test_an_agency_is_known_in_a_dateline(raw: str) -> None:
    assert {"outlet"} <= {kind for _, kind in names(raw)}


def test_part_of_a_body_is_no_body_of_its_own() -> None:
    assert not [name for name, _ in names("حضر عضو اللجنة المركزية لحركة حماس.") if "المركزية" in name]


def test_the_cabinets_head_is_an_office() -> None:
    assert "مجلس الوزراء" not in {name for name, _ in names("وصل رئيس مجلس الوزراء الدكتور سمير الكندري.")}


@pytest.mark.parametrize(
    "raw",
    ["تغيرت السياسة الخارجية التركية كثيراً.", "خُفضت المساعدات للاجئين السوريين.", "غرقت السفينة البحرية الإيرانية."],
)
def test_an_adjective_after_its_noun_is_no_ministry_and_no_people(raw: str) -> None:
    assert names(raw) == set()
