"""Short texts of our own, as news of many years and regions is written, none of which says when that was.

Each stands with the day on which it would have been written. No weight is fitted to them: they show that what is known
reaches evenly over the years. They are easier than real news, for each speaks of something that the world remembers.
"""

from __future__ import annotations

from datetime import date

TEXTS: tuple[tuple[date, str], ...] = (
    (
        date(2005, 9, 5),
        "President George W. Bush flew over the flooded streets of New Orleans a week after Hurricane Katrina, while"
        " rescue teams searched houses for survivors on Monday. Secretary of State Condoleezza Rice thanked the"
        " countries that had offered help.",
    ),
    (
        date(2006, 8, 14),
        "عاد آلاف النازحين إلى قراهم في جنوب لبنان اليوم الاثنين مع بدء وقف الأعمال القتالية بموجب القرار 1701، بعد حرب"
        " تموز التي استمرت أكثر من شهر. وقال رئيس الحكومة اللبنانية فؤاد السنيورة إن الجيش سينتشر جنوب الليطاني.",
    ),
    (
        date(2007, 4, 18),
        "Students gathered with candles on Wednesday, two days after the Virginia Tech shooting. President George W."
        " Bush had spoken at a service on the campus the day before.",
    ),
    (
        date(2008, 8, 12),
        "أعلن الرئيس الروسي دميتري ميدفيديف اليوم الثلاثاء وقف العمليات العسكرية في جورجيا، فيما وصل الرئيس الفرنسي"
        " نيكولا ساركوزي إلى موسكو للوساطة. وكانت الحرب الروسية الجورجية قد بدأت ليل السابع من آب/أغسطس.",
    ),
    (
        date(2009, 6, 16),
        "Supporters of the defeated candidate marched through Tehran again on Tuesday and said the Iranian presidential"
        " election had been stolen. President Mahmoud Ahmadinejad was in Russia to meet President Dmitry Medvedev.",
    ),
    (
        date(2010, 1, 20),
        "A week after the Haiti earthquake, a strong aftershock sent people running into the streets of Port-au-Prince"
        " on Wednesday. UN Secretary-General Ban Ki-moon asked the Security Council for more troops.",
    ),
    (
        date(2011, 2, 13),
        "حل المجلس الأعلى للقوات المسلحة في مصر البرلمان وعطل العمل بالدستور اليوم الأحد، بعد يومين من تنحي مبارك. وقال"
        " رئيس الوزراء أحمد شفيق إن أولوية حكومته إعادة الأمن.",
    ),
    (
        date(2011, 5, 4),
        "President Barack Obama decided on Wednesday not to release photographs of Osama bin Laden's body, three days"
        " after the killing of Osama bin Laden in Abbottabad. CIA director Leon Panetta had expected them to be shown.",
    ),
    (
        date(2012, 9, 13),
        "اقتحم محتجون السفارة الأميركية في صنعاء اليوم الخميس احتجاجًا على فيلم براءة المسلمين، بعد يومين من الهجوم على"
        " القنصلية الأميركية في بنغازي. وأدانت وزيرة الخارجية الأميركية هيلاري كلينتون العنف.",
    ),
    (
        date(2013, 12, 10),
        "World leaders, among them President Barack Obama and Cuban President Raul Castro, gathered in the rain at a"
        " stadium near Johannesburg on Tuesday, five days after the death of Nelson Mandela.",
    ),
    (
        date(2014, 7, 22),
        "تواصل القصف على حي الشجاعية اليوم الثلاثاء في اليوم الـ15 لعملية الجرف الصامد، فيما وصل الأمين العام للأمم"
        " المتحدة بان كي مون ووزير الخارجية الأميركي جون كيري إلى المنطقة سعيًا إلى تهدئة.",
    ),
    (
        date(2015, 4, 28),
        "Helicopters reached the villages near the epicentre of the Nepal earthquake on Tuesday, three days after it"
        " struck. Indian Prime Minister Narendra Modi promised more help.",
    ),
    (
        date(2016, 7, 18),
        "أقالت السلطات التركية نحو تسعة آلاف موظف اليوم الاثنين بعد محاولة الانقلاب في تركيا، وطالب رئيس الوزراء بن علي"
        " يلدريم واشنطن بتسليم فتح الله غولن. وقال وزير الخارجية الأميركي جون كيري إن بلاده تنتظر الأدلة.",
    ),
    (
        date(2017, 6, 9),
        "British Prime Minister Theresa May said on Friday she would form a government after losing her majority in"
        " Thursday's vote. European Council President Donald Tusk said the Brexit talks should not be delayed.",
    ),
    (
        date(2018, 10, 22),
        "قال الرئيس الأميركي دونالد ترامب اليوم الاثنين إنه غير مقتنع بالرواية السعودية عن مقتل جمال خاشقجي، بعد ثلاثة"
        " أسابيع على دخوله القنصلية. ووعد الرئيس التركي رجب طيب إردوغان بكشف الحقيقة كاملة.",
    ),
    (
        date(2019, 4, 17),
        "French President Emmanuel Macron promised to rebuild the cathedral within five years, two days after the"
        " Notre-Dame fire. Prime Minister Edouard Philippe announced a competition for a new spire on Wednesday.",
    ),
    (
        date(2020, 8, 11),
        "قدم رئيس الحكومة اللبنانية حسان دياب استقالته أمس الاثنين، بعد ستة أيام على انفجار مرفأ بيروت الذي دمّر أحياء"
        " كاملة من العاصمة. وقبل الرئيس ميشال عون الاستقالة.",
    ),
    (
        date(2021, 1, 8),
        "Twitter permanently suspended the account of President Donald Trump on Friday, two days after the storming of"
        " the Capitol. Speaker Nancy Pelosi said the House would move to impeach him.",
    ),
    (
        date(2022, 3, 16),
        "القوات الروسية تقصف مسرحًا في ماريوبول لجأ إليه مئات المدنيين اليوم الأربعاء، بعد ثلاثة أسابيع على بدء الغزو"
        " الروسي لأوكرانيا. وخاطب الرئيس الأوكراني فولوديمير زيلينسكي الكونغرس الأميركي.",
    ),
    (
        date(2022, 9, 20),
        "Workers went back to their offices on Tuesday, a day after the funeral of Queen Elizabeth. Prime Minister Liz"
        " Truss flew to New York to meet President Joe Biden.",
    ),
    (
        date(2023, 9, 12),
        "واصل رجال الإنقاذ البحث عن ناجين تحت الأنقاض اليوم الثلاثاء، بعد أربعة أيام على زلزال المغرب الذي ضرب إقليم"
        " الحوز. وأعلن الملك محمد السادس الحداد ثلاثة أيام.",
    ),
    (
        date(2024, 12, 11),
        "عيّنت الإدارة الجديدة في دمشق محمد البشير رئيسًا لحكومة تصريف الأعمال حتى آذار/مارس المقبل، بعد أيام من سقوط"
        " نظام الأسد. ودعا المبعوث الأممي غير بيدرسن اليوم الأربعاء إلى انتقال يشمل الجميع.",
    ),
    (
        date(2025, 6, 25),
        "Iranian Foreign Minister Abbas Araghchi said on Wednesday the centrifuges had been badly damaged, a day after"
        " the ceasefire that ended the Twelve-Day War. Defense Secretary Pete Hegseth called the strikes on Fordow a"
        " success at the NATO summit in The Hague, hosted by Secretary-General Mark Rutte.",
    ),
    (
        date(2010, 4, 17),
        "Airports across northern Europe stayed closed on Saturday as the volcanic ash cloud from Iceland grounded"
        " flights for a third day. German Chancellor Angela Merkel landed in Lisbon on her way home from Washington.",
    ),
    (
        date(2012, 7, 19),
        "الجيش السوري يقصف أحياء في دمشق اليوم الخميس، غداة تفجير خلية الأزمة الذي قُتل فيه وزير الدفاع داود راجحة. وقال"
        " المبعوث الأممي كوفي عنان إن على مجلس الأمن أن يتحرك.",
    ),
    (
        date(2019, 10, 20),
        "Lawmakers met on a Saturday for the first time in decades and put off a decision, so Prime Minister Boris"
        " Johnson had to ask for more time before Brexit, due on 31 October. European Council President Donald Tusk"
        " said on Sunday that he had received the letter.",
    ),
)
