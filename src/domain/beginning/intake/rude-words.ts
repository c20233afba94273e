import type { Locale } from '../../locale.ts';

/** Beginnings of rude words in one language, and ordinary words that begin alike. What begins rude elsewhere may be innocent here. */
interface RudeWords {
  readonly stems: readonly string[];
  readonly innocent: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const rudeWords: Record<Locale, RudeWords> = {
  ru: {
    stems: words(
      'хуй хуе хуя хуил нахуй похуй охуе пизд бляд блят ебат ебан ебал ебну заеб наеб выеб уеб долбоеб сука суки ' +
        'мудак мудил пидор гандон ублюд шлюх мразь сволоч дебил',
    ),
    innocent: words(
      'хлеб употреблять потребность учебник лечебный колебаться небо ребенок стебель погребать требовать мебель ' +
        'дебаты дебет дебют рубль корабль яблоко бляха бляшка облик влюблять страховать страхуй застрахуйте психуя ' +
        'плохую сухую художник хулиган худеть похудеть похуже охота хутор наследие нахмуриться скипидар мандарин ' +
        'мандат команда помидор коридор пиджак пицца опоздать педикюр педагог сукно суккулент сукияки сукачев ' +
        'сукиасян сукарно сучок сундук барсук рисунок засуха мудрый мудрость гондола гантель убыток ублажать заем ' +
        'заехать уезд уехать выехать наесться шлюз шлюпка мрамор',
    ),
  },
  pl: {
    stems: words(
      'kurw skurw wkurw chuj huj pizd pierdol popierdol wpierdol spierdal zapierdal opierdal wypierdal jeba jebi ' +
        'jebn pojeb zajeb wyjeb odjeb przejeb dupa dupie dupek dziwk sukinsyn gówn kutas debil',
    ),
    innocent: words(
      'kurier kurs kurtka kura kurz kurort kurtyna kurczak kurwimetr skurcz skuter skurczyć chudy chusta chuligan ' +
        'chuchać ruchy chór hulajnoga humor hurt huk huta pizza pizzeria pieróg pierwszy pierścień pierś piernik ' +
        'spierać wypierać zapierać opierać poprzeć jechać jedwab jezioro zjechać zajechać wyjechać pojechać ' +
        'odjechać przejechać objechać dubler duplikat dupleks duży dusza dziwny dziewczyna dzik sukienka sukces ' +
        'sukno asekuracja główny górny kuter kutia skutek skutecznie debiut debata debet szmaragd ciotka cypel',
    ),
  },
  kk: {
    stems: words(
      'сікті сіккен сігей сігем сігіл сиктир қотақ қотағ котак котаг көтің көтіне көтбас амыңа амыңды амшық тасақ ' +
        'жәлеп қаншық малғұн сұмырай хуй нахуй пизд бляд блят ебан ебат мудак сука',
    ),
    innocent: words(
      'көтеру көтерілу көтеріңкі көтерме көтермелеу көтеріліс көтерем көтек көтергіш көктем амал аман амандық ' +
        'аманат амбар тамақ самал адам амалсыз жамау сиқыр сиқырлы сиыр сирек сию сиыну сигнал сіңіру сіңлі сілтеме ' +
        'сіріңке сілкіну сірә боқтау боқша боқырау қотан қотару қотыр қоғам котлет қаншама қанша қаншалықты жалақы ' +
        'жалау жәрдем жәшік тасқын тасымал тасалау малшы малта сұмдық сұңғыла ебелек ебедейсіз епті еңбек себеп ' +
        'көбелек көбею төбе суық сурет сусын сусар мұдде мұғалім құйрық құю пияз пішін былай былтыр тышқан жібек ' +
        'хабар нақты нан',
    ),
  },
  en: {
    stems: words(
      'fuck motherfuck clusterfuck shit bullshit horseshit dipshit cunt bitch asshole arsehole asswipe dumbass ' +
        'dickhead wanker twat bollock bastard slut whore cocksuck pissed scumbag douchebag retarded faggot nigger',
    ),
    innocent: words(
      'class classic assess asset assume assist assassin assignment associate passion compass embarrass harass ' +
        'grass bass scunthorpe penistone cocktail cockpit cockatoo peacock hancock hitchcock dickens dickinson ' +
        'dictionary predict prickly shiitake shitake shift shirt shiver mishit analysis therapist specialist title ' +
        'arsenal arsenic parsing hoarse document circumstance accumulate cucumber essex sussex middlesex wankel ' +
        'swank twitch tweet pistachio mississippi piston bollard bastion button rebuttal slit sloth slate whole ' +
        'whorl shore niggle niggardly snigger retardant retardation fagot bigotry scrap raccoon cocoon despicable ' +
        'suspicion bitumen pitch hitch punctual country function truck duck buckle',
    ),
  },
};
