"""Who does and who receives in Arabic sentences."""

from __future__ import annotations

from etl.events.extract import extract
from etl.model import Actor, Event, Kind, Mention, Span
from etl.text import prepare
from tests.etl.events.conftest import Read


def sides(events: list[Event], actors: list[Actor], kind: str) -> tuple[list[str], list[str]]:
    """The parties of the first event of a type, by name."""
    event = next(event for event in events if event.type == kind)
    return [actors[i].name for i in event.source], [actors[i].name for i in event.target]


def parties(read: Read, raw: str, kind: str, **names: Kind) -> tuple[list[str], list[str]]:
    events, _, actors = read(raw, "ar", [(name.replace("_", " "), each) for name, each in names.items()])
    return sides(events, actors, kind)


def test_a_plural_in_the_accusative_right_after_the_verb_receives(read: Read) -> None:
    raw = "أكد يوهان لارسن أن الوقت حان، كما دعا الفنلنديين إلى الصبر."
    found = parties(read, raw, "REQUEST", يوهان_لارسن="person", الفنلنديين="people")
    assert found == (["يوهان لارسن"], ["الفنلنديين"])


def test_a_list_goes_on_after_a_comma(read: Read) -> None:
    raw = "ماري نيلسن تؤكد موقفها خلال اتصال هاتفي مع كل من يوهان لارسن، والأمين العام نيلز هانسن."
    found = parties(read, raw, "CONSULT", ماري_نيلسن="person", يوهان_لارسن="person", نيلز_هانسن="person")
    assert found == (["ماري نيلسن"], ["يوهان لارسن", "نيلز هانسن"])


def test_a_state_before_an_honorific_is_part_of_the_title(read: Read) -> None:
    raw = "وكان قائد الجيش في فنلندا، السيد يوهان لارسن، قد طالب بالصبر."
    assert parties(read, raw, "REQUEST", فنلندا="state", يوهان_لارسن="person") == (["يوهان لارسن"], [])


def test_a_noun_after_the_object_of_a_verb_is_no_verb(read: Read) -> None:
    raw = "وقالت الوزارة إن يوهان لارسن أبلغ ماري نيلسن شكر فنلندا للسويد."
    names: dict[str, Kind] = {"يوهان_لارسن": "person", "ماري_نيلسن": "person", "فنلندا": "state", "السويد": "state"}
    assert parties(read, raw.replace("للسويد", "ل السويد"), "SUPPORT", **names) == (["فنلندا"], ["السويد"])


def test_verbs_that_begin_with_a_hamza_keep_it_in_the_present(read: Read) -> None:
    raw = "فنلندا تؤيد السويد."
    assert parties(read, raw, "SUPPORT", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])


def test_a_bare_noun_goes_on_with_the_body_it_named(read: Read) -> None:
    raw = "أعلنت حركة الشمال موقفها. ودعت الحركة إلى الصبر."
    assert parties(read, raw, "REQUEST", الشمال="organisation") == (["الشمال"], [])


def test_what_can_only_be_an_object_leaves_the_subject_as_it_was(read: Read) -> None:
    raw = "هاجمت فنلندا المدينة، فيما اعتقلت الشاب يوهان لارسن."
    found = parties(read, raw, "COERCE", فنلندا="state", يوهان_لارسن="person")
    assert found == (["فنلندا"], ["يوهان لارسن"])


def test_a_step_to_an_act_has_the_same_doer(read: Read) -> None:
    raw = "اعتقلت فنلندا يوهان لارسن بعد اقتحام منزله."
    found = parties(read, raw, "ASSAULT", فنلندا="state", يوهان_لارسن="person")
    assert found == (["فنلندا"], ["يوهان لارسن"])


def test_who_claims_an_attack_did_it(read: Read) -> None:
    raw = "أعلنت حركة الشمال، اليوم الأحد، مسؤوليتها عن التفجير الذي ضرب الميناء."
    assert parties(read, raw, "ASSAULT", الشمال="organisation") == (["الشمال"], [])
    raw = "وتبنّت هذه الهجمات حركة الشمال الفنلندية."
    assert parties(read, raw, "ASSAULT", الشمال="organisation") == (["الشمال"], [])


def test_who_announces_an_attack_on_another_did_it(read: Read) -> None:
    raw = "حركة الشمال تعلن استهداف فنلندا."
    assert parties(read, raw, "ASSAULT", الشمال="organisation", فنلندا="state") == (["الشمال"], ["فنلندا"])


def test_a_disaster_is_told_by_the_verb_of_an_attack(read: Read) -> None:
    raw = "لقي سبعة أشخاص مصرعهم جراء سيول جارفة اجتاحت ملعباً في فنلندا."
    events, _, _ = read(raw, "ar", [("فنلندا", "state")])
    assert [event.type for event in events] == ["DISASTER"]


def test_a_court_is_the_word_that_its_verb_asks_for(read: Read) -> None:
    raw = "قضت المحكمة العليا بسجن ثلاثة رجال."
    assert parties(read, raw, "POLITICS", المحكمة_العليا="organisation") == (["المحكمة العليا"], [])


def test_who_meets_two_people_meets_twice(read: Read) -> None:
    raw = "بحثت ماري نيلسن مع يوهان لارسن الحدود. كما بحثت ماري نيلسن مع نيلز هانسن التجارة."
    names: list[tuple[str, Kind]] = [("ماري نيلسن", "person"), ("يوهان لارسن", "person"), ("نيلز هانسن", "person")]
    events, _, _ = read(raw, "ar", names)
    assert [event.type for event in events] == ["CONSULT", "CONSULT"]


def test_what_two_do_to_each_other_has_one_on_either_side(read: Read) -> None:
    raw = "وتتعاون فنلندا والسويد في هذا المجال."
    assert parties(read, raw, "COOPERATE", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])


def test_a_body_in_the_title_of_a_person_does_not_meet(read: Read) -> None:
    raw = "استقبل يوهان لارسن رئيس المجلس الأعلى نيلز هانسن."
    names: dict[str, Kind] = {"يوهان_لارسن": "person", "المجلس_الأعلى": "organisation", "نيلز_هانسن": "person"}
    assert parties(read, raw, "CONSULT", **names) == (["يوهان لارسن"], ["نيلز هانسن"])


def test_who_travels_to_a_meeting_is_at_it(read: Read) -> None:
    raw = "وغادر يوهان لارسن أمس للقاء نيلز هانسن."
    found = parties(read, raw, "CONSULT", يوهان_لارسن="person", نيلز_هانسن="person")
    assert found == (["يوهان لارسن"], ["نيلز هانسن"])


def test_a_subject_agrees_with_the_verb_right_before_it(read: Read) -> None:
    raw = "قال يوهان لارسن إن الأمر انتهى، ودعا فنلندا إلى الصبر."
    assert parties(read, raw, "REQUEST", يوهان_لارسن="person", فنلندا="state") == (["يوهان لارسن"], ["فنلندا"])
    raw = "ودعا العراق السويد إلى الصبر."
    assert parties(read, raw, "REQUEST", العراق="state", السويد="state") == (["العراق"], ["السويد"])
    raw = "قال العراق إن الأمر انتهى، ودعا الدول إلى الصبر."
    assert parties(read, raw, "REQUEST", العراق="state") == (["العراق"], [])


def test_the_name_of_a_subject_may_be_long(read: Read) -> None:
    raw = "بعث صاحب الجلالة الملك يوهان بن نيلز بن كارل بن أولاف لارسن برقية تعزية إلى فنلندا."
    name = "يوهان_بن_نيلز_بن_كارل_بن_أولاف_لارسن"
    names: dict[str, Kind] = {name: "person", "فنلندا": "state"}
    found = parties(read, raw, "SUPPORT", **names)
    assert found == ([name.replace("_", " ")], ["فنلندا"])


def test_an_indefinite_noun_is_no_verb(read: Read) -> None:
    events, _, _ = read("عرضت فنلندا هاتفاً قابلاً للطي.", "ar", [("فنلندا", "state")])
    assert events == []


def test_a_verb_that_is_no_trigger_has_a_doer_too(read: Read) -> None:
    raw = "قالت السويد إن الأمر خطير، بعد أن وسّعت فنلندا دائرة النار، وقصفت مزيداً من المواقع."
    assert parties(read, raw, "ASSAULT", فنلندا="state", السويد="state") == (["فنلندا"], [])


def test_what_is_aimed_at_or_lies_ahead_is_no_event(read: Read) -> None:
    names: list[tuple[str, Kind]] = [("فنلندا", "state")]
    assert read("بهدف تحديد الأهداف ومنع الهجوم على فنلندا.", "ar", names)[0] == []
    assert read("هذه هي الطريق حتى طرد آخر جندي من فنلندا.", "ar", names)[0] == []


def test_a_name_with_a_receiver_after_it_does_what_the_masdar_tells(read: Read) -> None:
    raw = "قال الوزير إن اغتيال فنلندا ليوهان لارسن جريمة."
    assert parties(read, raw, "ASSAULT", فنلندا="state", يوهان_لارسن="person") == (["فنلندا"], ["يوهان لارسن"])


def test_a_plural_verb_has_its_subject_before_it(read: Read) -> None:
    raw = "قالت السويد إن معظم الأعضاء أدانوا فنلندا."
    assert parties(read, raw, "ACCUSE", فنلندا="state", السويد="state")[1] == ["فنلندا"]


def test_the_two_sides_are_the_two_that_were_named(read: Read) -> None:
    raw = "قطعت فنلندا علاقاتها مع السويد. ودعا يوهان لارسن البلدين إلى الحوار."
    found = parties(read, raw, "REQUEST", فنلندا="state", السويد="state", يوهان_لارسن="person")
    assert found == (["يوهان لارسن"], ["فنلندا", "السويد"])


def test_the_forces_of_the_one_before_stand_for_him(read: Read) -> None:
    raw = "هاجم الجيش المدينة. وتتهم منظمة الشمال قواته بالكذب."
    assert parties(read, raw, "ACCUSE", الجيش="organisation", الشمال="organisation") == (["الشمال"], ["الجيش"])


def test_a_verb_joined_to_another_goes_on_with_its_subject(read: Read) -> None:
    raw = "اقتحمت الشرطة العليا السفارة الكبرى واعتقلت يوهان لارسن."
    names: dict[str, Kind] = {"الشرطة_العليا": "organisation", "السفارة_الكبرى": "organisation"}
    found = parties(read, raw, "COERCE", **names, يوهان_لارسن="person")
    assert found == (["الشرطة العليا"], ["يوهان لارسن"])


def test_an_adverb_with_a_pronoun_does_not_end_what_a_verb_governs(read: Read) -> None:
    raw = "قطعت فنلندا بدورها علاقاتها مع السويد."
    assert parties(read, raw, "SANCTION", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])


def test_what_an_attack_comes_to_is_no_second_one(read: Read) -> None:
    raw = "قصفت فنلندا قرية في الشمال، ما أسفر عن مقتل ثلاثة جنود سويديين في بلدة أخرى. وقالت السويد إنها حزينة."
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert [event.type for event in events] == ["ASSAULT"]


def test_a_warning_is_a_threat_where_it_tells_what_will_be_done(read: Read) -> None:
    raw = "حذر يوهان لارسن من أن البحر سيكون ساحة مشتعلة."
    assert parties(read, raw, "THREATEN", يوهان_لارسن="person")[0] == ["يوهان لارسن"]
    assert read("حذرت فنلندا من نقص الماء.", "ar", [("فنلندا", "state")])[0] == []


def test_a_past_in_alif_maqsura_is_no_present(read: Read) -> None:
    raw = "وتلقى يوهان لارسن حكماً بالسجن لمدة عامين."
    events, _, actors = read(raw, "ar", [("يوهان لارسن", "person"), ("فنلندا", "state")])
    assert sides(events, actors, "POLITICS") == ([], ["يوهان لارسن"])


def test_who_alone_attacks_in_a_text_attacks_where_nobody_is_named(read: Read) -> None:
    raw = "هاجمت فنلندا مدينة في الشمال أمس.\nواقتحمت فنلندا قرية أخرى.\nوأفاد شهود بقصف منزل في البلدة."
    events, _, actors = read(raw, "ar", [("فنلندا", "state")])
    assert all([actors[i].name for i in event.source] == ["فنلندا"] for event in events)


def test_a_relative_clause_tells_who_did_it(read: Read) -> None:
    raw = "وانتقد الوزير الحصار الذي تفرضه فنلندا."
    assert parties(read, raw, "COERCE", فنلندا="state") == (["فنلندا"], [])


def test_what_is_written_with_tanwin_after_a_verb_is_its_object(read: Read) -> None:
    raw = "دفعت السويد بتعزيزات، واعتقلت شاباً في المدينة."
    assert parties(read, raw, "COERCE", السويد="state") == (["السويد"], [])


def test_what_is_welcomed_is_of_somebody(read: Read) -> None:
    raw = "رحب يوهان لارسن من العاصمة بخطوة نيلز هانسن."
    found = parties(read, raw, "SUPPORT", يوهان_لارسن="person", نيلز_هانسن="person")
    assert found == (["يوهان لارسن"], ["نيلز هانسن"])


def test_after_a_connector_a_verb_may_go_on_with_the_subject(read: Read) -> None:
    raw = "حذر يوهان لارسن السويد من الحرب، بعد أن تشاور هاتفيا مع نيلز هانسن."
    found = parties(read, raw, "CONSULT", يوهان_لارسن="person", السويد="state", نيلز_هانسن="person")
    assert found == (["يوهان لارسن"], ["نيلز هانسن"])


def test_here_congratulates_nobody(read: Read) -> None:
    assert read("قالت فنلندا: هنا السويد.", "ar", [("فنلندا", "state"), ("السويد", "state")])[0] == []


def test_what_stands_after_a_masdar_that_one_receives_is_of_the_doer(read: Read) -> None:
    raw = "وتعرضت السويد لهجوم من فنلندا."
    assert parties(read, raw, "ASSAULT", السويد="state", فنلندا="state")[1] == ["السويد"]


def test_all_who_ask_together_ask(read: Read) -> None:
    raw = "ويجتمع المجلس بطلب من فنلندا والسويد."
    assert parties(read, raw, "REQUEST", فنلندا="state", السويد="state") == (["فنلندا", "السويد"], [])


def test_an_owner_before_what_he_attacks_did_it(read: Read) -> None:
    raw = "أدان الوزير العدوان الوحشي لقوات الشمال على مخيم اللاجئين."
    assert parties(read, raw, "ASSAULT", قوات_الشمال="organisation") == (["قوات الشمال"], [])


def test_the_latter_is_who_was_named_last(read: Read) -> None:
    raw = "علق الحزب عمل ماري نيلسن على الرغم من اعتذار الأخيرة."
    assert parties(read, raw, "SUPPORT", ماري_نيلسن="person") == (["ماري نيلسن"], [])


def test_whose_speaker_speaks_does_it(read: Read) -> None:
    raw = "وطالب الفرع المحلي للجمعية المغربية بالحوار."
    # The span of a name that follows a fused article starts at its second letter.
    assert parties(read, raw, "REQUEST", لجمعية_المغربية="organisation") == (["لجمعية المغربية"], [])


def test_who_was_arrested_is_told_by_a_verb_without_an_object(read: Read) -> None:
    raw = "وقال الوزير إن يوهان لارسن الذي اعتقل أمس بخير."
    assert parties(read, raw, "COERCE", يوهان_لارسن="person") == ([], ["يوهان لارسن"])


def test_their_meeting_is_of_the_two(read: Read) -> None:
    raw = "اتفق يوهان لارسن ونيلز هانسن على السلام. وجرى ذلك بعد اجتماعهما في العاصمة."
    found = parties(read, raw, "CONSULT", يوهان_لارسن="person", نيلز_هانسن="person")
    assert found == (["يوهان لارسن"], ["نيلز هانسن"])


def test_a_counterpart_is_whom_the_text_names_beside_his_adjective(read: Read) -> None:
    raw = "وصل الوزير السويدي نيلز هانسن أمس. وبحث يوهان لارسن مع نظيره السويدي التعاون."
    found = parties(read, raw, "CONSULT", يوهان_لارسن="person", نيلز_هانسن="person", السويد="state")
    assert found == (["يوهان لارسن"], ["نيلز هانسن"])


def test_whose_site_is_hit_receives(read: Read) -> None:
    raw = "أعلنت كتائب الشمال أمس قصف مواقع الجيش السويدي."
    found = parties(read, raw, "ASSAULT", كتائب_الشمال="organisation", الجيش_السويدي="organisation")
    assert found == (["كتائب الشمال"], ["الجيش السويدي"])


def test_a_site_strikes_nobody(read: Read) -> None:
    raw = "اعتقلت فنلندا يوهان لارسن أمس واستهدفت قاعدة في المدينة."
    assert parties(read, raw, "ASSAULT", فنلندا="state", يوهان_لارسن="person") == (["فنلندا"], [])


def test_before_a_site_the_name_after_a_masdar_strikes(read: Read) -> None:
    raw = "وجاء ذلك بعد استهداف طائرات فنلندا منزلاً في المدينة."
    assert parties(read, raw, "ASSAULT", فنلندا="state") == (["فنلندا"], [])


def test_a_day_between_commas_opens_no_clause(read: Read) -> None:
    raw = "استهدفت فنلندا، فجر اليوم، طائرة مروحية للسويد."
    found = parties(read, raw.replace("للسويد", "ل السويد"), "ASSAULT", فنلندا="state", السويد="state")
    assert found == (["فنلندا"], ["السويد"])


def test_a_name_between_a_comma_and_its_verb_opens_a_clause(read: Read) -> None:
    raw = "بعد هجوم فنلندا على المدينة، السويد تؤكد موقفها."
    assert parties(read, raw, "ASSAULT", فنلندا="state", السويد="state") == (["فنلندا"], [])


def test_a_verb_goes_on_with_a_doer_of_its_gender(read: Read) -> None:
    raw = "يوهان لارسن يقول إن فنلندا رفضت العرض، ويدين الصمت."
    assert parties(read, raw, "ACCUSE", يوهان_لارسن="person", فنلندا="state") == (["يوهان لارسن"], [])


def test_who_is_named_right_after_a_participle_receives(read: Read) -> None:
    raw = "وقال يوهان لارسن إن الأمر خطير. وأضافت الأسيرة أنها بخير، محملة لارسن المسؤولية."
    found = parties(read, raw.replace("محملة لارسن", "محملة يوهان لارسن"), "ACCUSE", يوهان_لارسن="person")
    assert found == ([], ["يوهان لارسن"])


def test_the_only_name_after_a_verb_that_needs_an_object_receives(read: Read) -> None:
    raw = "أكد يوهان لارسن موقفه واتهم السويد بالتصعيد."
    found = parties(read, raw, "ACCUSE", يوهان_لارسن="person", السويد="state")
    assert found == (["يوهان لارسن"], ["السويد"])


def test_how_it_is_done_stands_before_the_object(read: Read) -> None:
    raw = "وتتهم فنلندا بشكل متكرر السويد بالتصعيد."
    assert parties(read, raw, "ACCUSE", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])


def test_what_a_statement_says_is_said_by_who_issued_it(read: Read) -> None:
    raw = "قالت حركة الشمال في بيان إن الوضع خطير. وحمّل البيان السويد المسؤولية، داعياً إلى الصبر."
    names: dict[str, Kind] = {"الشمال": "organisation", "السويد": "state"}
    assert parties(read, raw, "ACCUSE", **names) == (["الشمال"], ["السويد"])
    assert parties(read, raw, "REQUEST", **names) == (["الشمال"], [])


def test_a_relative_verb_is_told_of_what_stands_before(read: Read) -> None:
    raw = "وأوضحت فنلندا أن عدد المستشفيات التي قصفت أمس ارتفع."
    assert parties(read, raw, "ASSAULT", فنلندا="state") == ([], [])


def test_who_imposed_it_and_on_whom_stand_in_the_clause_about_it(read: Read) -> None:
    raw = "انتقد الوزير العقوبات التي فرضتها فنلندا على السويد أمس."
    assert parties(read, raw, "SANCTION", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])


def test_a_place_goes_on_after_a_comma(read: Read) -> None:
    raw = "أغلقت فنلندا طرقاً في الشمال، والسويد أيضاً."
    assert parties(read, raw, "COERCE", فنلندا="state", السويد="state") == (["فنلندا"], [])


def test_after_a_noun_that_aims_by_ala_an_owner_does_it(read: Read) -> None:
    raw = "وكشفت الوزارة أمس عن توغل ل الجيش السويدي في المنطقة."
    assert parties(read, raw.replace("ل الجيش", "للجيش"), "ASSAULT", لجيش_السويدي="organisation") == (
        ["لجيش السويدي"],
        [],
    )


def test_who_is_repelled_receives(read: Read) -> None:
    raw = "تواصل كتائب الشمال التصدي لقوات الجنوب على عدة محاور في النرويج."
    names: dict[str, Kind] = {"كتائب_الشمال": "organisation", "قوات_الجنوب": "organisation", "النرويج": "state"}
    assert parties(read, raw, "ASSAULT", **names)[1] == ["قوات الجنوب"]


def test_who_is_there_owns_before_where_he_is(read: Read) -> None:
    raw = "أعلنت كتائب الشمال في السويد، على لسان يوهان لارسن، توجيه ضرباتها إلى القاعدة الفنلندية. فنلندا صمتت."
    names: dict[str, Kind] = {"كتائب_الشمال": "organisation", "السويد": "state", "يوهان_لارسن": "person"}
    assert parties(read, raw, "ASSAULT", **names) == (["كتائب الشمال"], [])


def test_of_whom_it_is_asked_ends_before_what_is_asked(read: Read) -> None:
    raw = "وطلبت فنلندا من السويد فتح طريق يربط النرويج بالشمال."
    found = parties(read, raw, "REQUEST", فنلندا="state", السويد="state", النرويج="state")
    assert found == (["فنلندا"], ["السويد"])


def test_between_names_all_who_clash(read: Read) -> None:
    raw = "اندلعت أمس اشتباكات بين كتائب الشمال وقوات الجنوب ومحاولات من السويد لوقفها."
    names: dict[str, Kind] = {"كتائب_الشمال": "organisation", "قوات_الجنوب": "organisation", "السويد": "state"}
    assert parties(read, raw, "ASSAULT", **names) == (["كتائب الشمال"], ["قوات الجنوب"])


def test_what_is_answered_has_parties_of_its_own(read: Read) -> None:
    raw = "أجرت فنلندا مناورات رداً على زيارة يوهان لارسن للسويد."
    assert parties(read, raw, "MOBILIZE", فنلندا="state", يوهان_لارسن="person") == (["فنلندا"], [])


def test_no_state_protests(read: Read) -> None:
    raw = "شهدت فنلندا احتجاجات أمس."
    assert parties(read, raw, "PROTEST", فنلندا="state") == ([], ["فنلندا"])


def test_who_is_met_is_named_after_a_joined_verb(read: Read) -> None:
    raw = "وصل يوهان لارسن إلى السويد والتقى نيلز هانسن أمس."
    events, _, actors = read(raw, "ar", [("يوهان لارسن", "person"), ("نيلز هانسن", "person"), ("السويد", "state")])
    met = [[actors[i].name for i in [*event.source, *event.target]] for event in events]
    assert ["يوهان لارسن", "نيلز هانسن"] in met


def test_a_verb_in_the_dual_has_both_names_before_it(read: Read) -> None:
    raw = "كتائب الشمال تعلن موقفها وفنلندا والسويد تتهمان النرويج بالتصعيد."
    names: dict[str, Kind] = {
        "كتائب_الشمال": "organisation",
        "فنلندا": "state",
        "السويد": "state",
        "النرويج": "state",
    }
    assert parties(read, raw, "ACCUSE", **names)[1] == ["النرويج"]


def test_a_headline_goes_on_with_its_subject(read: Read) -> None:
    raw = "يوهان لارسن يؤكد موقف الحركة ويطالب أحرار العالم بالصبر."
    assert parties(read, raw, "REQUEST", يوهان_لارسن="person") == (["يوهان لارسن"], [])


def test_what_thanks_are_for_has_parties_of_its_own(read: Read) -> None:
    raw = "شكر يوهان لارسن نيلز هانسن على الجهود في فنلندا والاتفاق مع السويد."
    names: dict[str, Kind] = {"يوهان_لارسن": "person", "نيلز_هانسن": "person", "السويد": "state"}
    assert parties(read, raw, "SUPPORT", **names) == (["يوهان لارسن"], ["نيلز هانسن"])


def test_the_head_of_a_relative_clause_does_it_where_the_gender_fits(read: Read) -> None:
    raw = "حضرت الدول التي ساندت فنلندا الاجتماع."
    assert parties(read, raw, "SUPPORT", فنلندا="state") == ([], ["فنلندا"])
    raw = "وحضرت الدول التي هاجم يوهان لارسن فنلندا من أجلها."
    found = parties(read, raw, "ASSAULT", يوهان_لارسن="person", فنلندا="state")
    assert found == (["يوهان لارسن"], ["فنلندا"])


def test_of_what_is_destroyed_the_owner_is_hit(read: Read) -> None:
    raw = "أعلنت كتائب الشمال أمس تدمير آليات الجيش السويدي في المدينة."
    found = parties(read, raw, "ASSAULT", كتائب_الشمال="organisation", الجيش_السويدي="organisation")
    assert found == (["كتائب الشمال"], ["الجيش السويدي"])


def test_who_commits_a_massacre_does_not_die_in_it(read: Read) -> None:
    raw = "ارتكبت السويد 3 مجازر، راح ضحيتها 40 شهيداً."
    assert parties(read, raw, "ASSAULT", السويد="state") == (["السويد"], [])


def test_past_a_comma_a_name_of_another_gender_receives(read: Read) -> None:
    raw = "كما انتقد السفير السابق، السويد، لرفضها العرض. وقال يوهان لارسن ذلك."
    found = parties(read, raw, "ACCUSE", السويد="state", يوهان_لارسن="person")
    assert found == ([], ["السويد"])


def test_brackets_give_another_name_of_a_body(read: Read) -> None:
    raw = "استهدفت كتائب الشمال (قوات الجنوب) مواقع الجيش السويدي."
    names: dict[str, Kind] = {
        "كتائب_الشمال": "organisation",
        "قوات_الجنوب": "organisation",
        "الجيش_السويدي": "organisation",
    }
    assert parties(read, raw, "ASSAULT", **names) == (["كتائب الشمال"], ["الجيش السويدي"])


def test_where_two_agree_between_names_nobody_else(read: Read) -> None:
    raw = "جاء ذلك بعد اتفاق يوهان لارسن ونيلز هانسن على التواصل بين فنلندا والسويد."
    names: dict[str, Kind] = {
        "يوهان_لارسن": "person",
        "نيلز_هانسن": "person",
        "فنلندا": "state",
        "السويد": "state",
    }
    agreed = parties(read, raw, "AGREE", **names)
    assert {*agreed[0], *agreed[1]} == {"يوهان لارسن", "نيلز هانسن"}


def test_an_adjective_far_from_a_noun_is_of_another() -> None:
    raw = "السويد هادئة. وقالت الصحيفة إن العقوبات لم تضر الاقتصاد السويدي أمس."
    span = Span(0, len("السويد"))
    sweden = Actor("state-sweden", "السويد", "state", (Mention(span, "test", 1.0),))
    events, _ = extract(prepare(raw, "ar"), [sweden], [], None)
    assert not any(event.source for event in events if event.type == "SANCTION")


def test_on_the_margins_of_a_summit_names_no_party(read: Read) -> None:
    raw = "التقى يوهان لارسن نيلز هانسن على هامش قمة مجلس الشمال."
    names: dict[str, Kind] = {"يوهان_لارسن": "person", "نيلز_هانسن": "person", "مجلس_الشمال": "organisation"}
    met = parties(read, raw, "CONSULT", **names)
    assert {*met[0], *met[1]} == {"يوهان لارسن", "نيلز هانسن"}


def test_two_are_called_by_their_adjectives() -> None:
    told = "السويد وفنلندا: قال الرئيس السويدي نيلز هانسن والرئيس الفنلندي يوهان لارسن ذلك. "
    raw = told + "واتفق الرئيسان السويدي والفنلندي أمس على التعاون."
    named: list[tuple[str, str, Kind]] = [
        ("state-sweden", "السويد", "state"),
        ("state-finland", "فنلندا", "state"),
        ("hansen", "نيلز هانسن", "person"),
        ("larsen", "يوهان لارسن", "person"),
    ]
    actors = [
        Actor(key, name, kind, (Mention(Span(raw.index(name), raw.index(name) + len(name)), "test", 1.0),))
        for key, name, kind in named
    ]
    events, _ = extract(prepare(raw, "ar"), actors, [], None)
    source, target = sides(events, actors, "AGREE")
    assert {*source, *target} == {"نيلز هانسن", "يوهان لارسن"}


def test_what_a_raid_hit_did_not_fly_it(read: Read) -> None:
    raw = "أفادت مصادر بأن قصفاً استهدف قوات فنلندا قرب الحدود."
    assert parties(read, raw, "ASSAULT", قوات_فنلندا="organisation") == ([], ["قوات فنلندا"])


def test_people_without_a_name_may_do_what_is_told(read: Read) -> None:
    raw = "هاجم مسلحون جيش فنلندا في الشمال."
    assert parties(read, raw, "ASSAULT", جيش_فنلندا="organisation") == ([], ["جيش فنلندا"])
    raw = "وانتقد سويديون الوزير يوهان لارسن."
    assert parties(read, raw, "ACCUSE", يوهان_لارسن="person") == ([], ["يوهان لارسن"])
    raw = "برأت المحكمة يوهان لارسن."
    assert parties(read, raw, "POLITICS", يوهان_لارسن="person") == ([], ["يوهان لارسن"])


def test_a_pronoun_past_a_comma_goes_on_with_the_sentence(read: Read) -> None:
    raw = "الرئيس يوهان لارسن، الذي انتخب في أيار، هو صديق السويد."
    assert parties(read, raw, "POLITICS", يوهان_لارسن="person", السويد="state") == (["يوهان لارسن"], [])


def test_a_relative_in_the_dual_is_of_both(read: Read) -> None:
    raw = "رداً على استفزازات فنلندا والسويد، اللتين نفذتا مناورات مشتركة."
    source, target = parties(read, raw, "COOPERATE", فنلندا="state", السويد="state")
    assert {*source, *target} == {"فنلندا", "السويد"}


def test_who_brings_what_is_refused_stands_after_its_pronoun(read: Read) -> None:
    raw = "رفضت المحكمة العليا طلباً تقدم به الرئيس يوهان لارسن."
    found = parties(read, raw, "REQUEST", المحكمة_العليا="organisation", يوهان_لارسن="person")
    assert found == (["يوهان لارسن"], [])


def test_who_gives_what_another_gets_stands_after_from(read: Read) -> None:
    raw = "تلقت فنلندا مساعدات مالية ضخمة من السويد والنرويج."
    found = parties(read, raw, "AID", فنلندا="state", السويد="state", النرويج="state")
    assert found == (["السويد", "النرويج"], ["فنلندا"])


def test_a_rule_is_given_for_the_one_named_after_it(read: Read) -> None:
    raw = "أعلن البرلمان زيادة المساعدات العسكرية لنظام فنلندا."
    assert parties(read, raw, "AID", فنلندا="state") == ([], ["فنلندا"])


def test_what_one_draws_from_a_state_is_done_to_it(read: Read) -> None:
    raw = "سحبت فنلندا سفيرها من السويد."
    assert parties(read, raw, "SANCTION", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])


def test_who_issued_a_paper_did_nothing_else(read: Read) -> None:
    raw = "أصدرت فنلندا مذكرات تفتيش، كما قالت وثيقة أصدرها الدرك السويدي."
    found = parties(read, raw, "COERCE", فنلندا="state", الدرك_السويدي="organisation")
    assert found == (["فنلندا"], [])


def test_what_a_verb_lacks_may_stand_past_a_comma(read: Read) -> None:
    raw = "أعلنت حركة الشمال، الذراع العسكري لحزب الجنوب، رفض مقترح فنلندا."
    found = parties(read, raw, "REJECT", حركة_الشمال="organisation", حزب_الجنوب="organisation", فنلندا="state")
    assert found == (["حركة الشمال"], ["فنلندا"])
    raw = "أعلنت حركة الشمال، اليوم، قصف قواعد عسكرية."
    assert parties(read, raw, "ASSAULT", حركة_الشمال="organisation") == (["حركة الشمال"], [])


def test_a_body_whose_wing_acts_receives_nothing(read: Read) -> None:
    raw = "خاض مقاتلو كتائب الشمال، الجناح العسكري لحركة الجنوب، اشتباكات مع جيش فنلندا."
    names: dict[str, Kind] = dict.fromkeys(("كتائب_الشمال", "الجنوب", "جيش_فنلندا"), "organisation")
    assert parties(read, raw, "ASSAULT", **names) == (["كتائب الشمال"], ["جيش فنلندا"])


def test_who_guards_those_who_storm_is_not_stormed(read: Read) -> None:
    raw = "اقتحم مستوطنون المسجد بحماية جيش فنلندا."
    assert parties(read, raw, "ASSAULT", جيش_فنلندا="organisation") == (["جيش فنلندا"], [])


def test_who_strikes_what_is_only_ever_hit_stands_before_it(read: Read) -> None:
    raw = "انقطعت الكهرباء بسبب استهداف فنلندا لمحطات الطاقة."
    assert parties(read, raw, "ASSAULT", فنلندا="state") == (["فنلندا"], [])
    raw = "استهدف مسلحون مدارس حركة الشمال."
    assert parties(read, raw, "ASSAULT", حركة_الشمال="organisation") == ([], ["حركة الشمال"])


def test_who_goes_on_in_a_deed_does_it(read: Read) -> None:
    names: dict[str, Kind] = {"جيش_فنلندا": "organisation", "حركة_الشمال": "organisation"}
    raw = "يستمر جيش فنلندا في قصف مواقع حركة الشمال."
    assert parties(read, raw, "ASSAULT", **names) == (["جيش فنلندا"], ["حركة الشمال"])
    raw = "وبدأ جيش فنلندا بقصف مواقع حركة الشمال."
    assert parties(read, raw, "ASSAULT", **names) == (["جيش فنلندا"], ["حركة الشمال"])


def test_with_names_whom_one_stands_by(read: Read) -> None:
    raw = "فنلندا تعرب عن تضامنها الكامل مع السويد."
    assert parties(read, raw, "SUPPORT", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])


def test_a_damma_in_a_derived_verb_makes_it_passive(read: Read) -> None:
    raw = "ووعد يوهان لارسن، الذي انتُخب في فنلندا في ختام اقتراع، بالصبر."
    assert parties(read, raw, "POLITICS", يوهان_لارسن="person") == ([], ["يوهان لارسن"])


def test_a_state_after_a_noun_with_the_article_receives(read: Read) -> None:
    raw = "ماري نيلسن غادرت. وطالب السفير الإدارة السويدية بالصبر."
    assert parties(read, raw, "REQUEST", الإدارة_السويدية="state", ماري_نيلسن="person") == ([], ["الإدارة السويدية"])


def test_who_says_that_others_will_pay_threatens_them(read: Read) -> None:
    raw = "قال يوهان لارسن إن فنلندا ستدفع ثمن هذه الجريمة."
    events, _, actors = read(raw, "ar", [("يوهان لارسن", "person"), ("فنلندا", "state")])
    assert sides(events[::-1], actors, "THREATEN") == (["يوهان لارسن"], ["فنلندا"])


def called(raw: str, kind: str) -> tuple[list[str], list[str]]:
    """The parties where Finland, Sweden and Larsen are named and adjectives stand for the two states."""
    known: dict[str, Kind] = {"فنلندا": "state", "السويد": "state", "يوهان لارسن": "person"}
    keys = {"فنلندا": "state-finland", "السويد": "state-sweden"}
    actors = [
        Actor(keys.get(name), name, each, (Mention(Span(raw.index(name), raw.index(name) + len(name)), "test", 1.0),))
        for name, each in known.items()
    ]
    return sides(extract(prepare(raw, "ar"), actors, [], None)[0], actors, kind)


def test_what_the_press_of_a_country_says_the_country_does_not_say() -> None:
    raw = "سافر يوهان لارسن من فنلندا. وانتقدت صحف فنلندية السويد."
    assert called(raw, "ACCUSE") == ([], ["السويد"])
    raw = "سافر يوهان لارسن من فنلندا. صحف فنلندية تنتقد السويد."
    assert called(raw, "ACCUSE") == ([], ["السويد"])
    raw = "سافر يوهان لارسن من فنلندا. وانتقد مسؤولون فنلنديون السويد."
    assert called(raw, "ACCUSE") == (["فنلندا"], ["السويد"])
    raw = "وصل وفد فنلندا. وانتقد المحلل الفنلندي يوهان لارسن السويد."
    assert called(raw, "ACCUSE") == (["يوهان لارسن"], ["السويد"])


def test_a_site_with_the_article_follows_who_strikes_it(read: Read) -> None:
    raw = "انقطعت الكهرباء بعد استهداف جيش فنلندا المدرسة."
    assert parties(read, raw, "ASSAULT", جيش_فنلندا="organisation") == (["جيش فنلندا"], [])


def test_what_happens_does_not_carry_what_it_came_of(read: Read) -> None:
    raw = "أعلنت الوزارة وقوع إصابات من جراء استهداف طائرات جيش فنلندا لمنزلين."
    assert parties(read, raw, "ASSAULT", جيش_فنلندا="organisation") == (["جيش فنلندا"], [])
