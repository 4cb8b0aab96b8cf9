"""Offsets, summer time and names at thousands of moments: a checksum for each zone. The zones are those whose tables did not change
from one release of the database to the next."""

from datetime import datetime, timedelta, timezone
from zlib import crc32
from zoneinfo import ZoneInfo

NAMES = """
    Africa/Abidjan Africa/Algiers Africa/Asmera Africa/Bissau Africa/Cairo Africa/Ceuta Africa/Johannesburg Africa/Juba Africa/Khartoum
    Africa/Lagos Africa/Maputo Africa/Monrovia Africa/Ndjamena Africa/Sao_Tome Africa/Tripoli Africa/Tunis America/Adak America/Anchorage
    America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba America/Argentina/Jujuy
    America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan
    America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia America/Bahia_Banderas
    America/Barbados America/Belem America/Belize America/Boa_Vista America/Bogota America/Boise America/Cambridge_Bay America/Campo_Grande
    America/Cancun America/Caracas America/Cayenne America/Chicago America/Chihuahua America/Ciudad_Juarez America/Coral_Harbour
    America/Costa_Rica America/Coyhaique America/Cuiaba America/Danmarkshavn America/Dawson America/Dawson_Creek America/Denver America/Detroit
    America/Eirunepe America/El_Salvador America/Fort_Nelson America/Fort_Wayne America/Fortaleza America/Glace_Bay America/Godthab
    America/Goose_Bay America/Grand_Turk America/Guatemala America/Guayaquil America/Guyana America/Halifax America/Havana America/Hermosillo
    America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay
    America/Indiana/Vincennes America/Indiana/Winamac America/Iqaluit America/Jamaica America/Juneau America/Kentucky/Louisville
    America/Kentucky/Monticello America/Kralendijk America/La_Paz America/Lima America/Los_Angeles America/Maceio America/Managua America/Manaus
    America/Martinique America/Matamoros America/Mazatlan America/Menominee America/Merida America/Metlakatla America/Mexico_City
    America/Miquelon America/Moncton America/Monterrey America/Montevideo America/Montreal America/New_York America/Nome America/Noronha
    America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Paramaribo America/Phoenix
    America/Port-au-Prince America/Porto_Acre America/Porto_Velho America/Punta_Arenas America/Rankin_Inlet America/Recife America/Regina
    America/Resolute America/Santarem America/Santiago America/Santo_Domingo America/Sao_Paulo America/Sitka America/St_Johns
    America/Swift_Current America/Tegucigalpa America/Thule America/Whitehorse America/Yakutat Antarctica/Casey Antarctica/Davis
    Antarctica/Macquarie Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera Antarctica/South_Pole Antarctica/Troll Antarctica/Vostok
    Arctic/Longyearbyen Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Baghdad Asia/Baku Asia/Bangkok
    Asia/Barnaul Asia/Beirut Asia/Bishkek Asia/Calcutta Asia/Chita Asia/Choibalsan Asia/Chongqing Asia/Colombo Asia/Dacca Asia/Damascus
    Asia/Dili Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Ho_Chi_Minh Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Istanbul
    Asia/Jakarta Asia/Jayapura Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kashgar Asia/Kathmandu Asia/Khandyga Asia/Krasnoyarsk
    Asia/Kuching Asia/Macao Asia/Magadan Asia/Makassar Asia/Manila Asia/Nicosia Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral
    Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda Asia/Rangoon Asia/Riyadh Asia/Sakhalin Asia/Samarkand Asia/Seoul
    Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Thimbu Asia/Tokyo Asia/Tomsk Asia/Vladivostok
    Asia/Yakutsk Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Bermuda Atlantic/Canary Atlantic/Cape_Verde Atlantic/Faeroe
    Atlantic/Madeira Atlantic/South_Georgia Atlantic/Stanley Australia/ACT Australia/Adelaide Australia/Brisbane Australia/Broken_Hill
    Australia/Currie Australia/Darwin Australia/Eucla Australia/LHI Australia/Lindeman Australia/Melbourne Australia/Perth Etc/GMT Etc/GMT+1
    Etc/GMT+10 Etc/GMT+11 Etc/GMT+12 Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT-1 Etc/GMT-10
    Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3 Etc/GMT-4 Etc/GMT-5 Etc/GMT-6 Etc/GMT-7 Etc/GMT-8 Etc/GMT-9 Etc/UCT
    Europe/Andorra Europe/Astrakhan Europe/Athens Europe/Belfast Europe/Belgrade Europe/Brussels Europe/Bucharest Europe/Budapest
    Europe/Busingen Europe/Chisinau Europe/Gibraltar Europe/Helsinki Europe/Kaliningrad Europe/Kirov Europe/Lisbon Europe/Madrid Europe/Malta
    Europe/Moscow Europe/Paris Europe/Rome Europe/Samara Europe/Saratov Europe/Sofia Europe/Tirane Europe/Ulyanovsk Europe/Vienna
    Europe/Volgograd Europe/Warsaw Factory Indian/Chagos Indian/Maldives Indian/Mauritius Pacific/Apia Pacific/Bougainville Pacific/Chatham
    Pacific/Easter Pacific/Efate Pacific/Enderbury Pacific/Fakaofo Pacific/Fiji Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal
    Pacific/Guam Pacific/Honolulu Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein Pacific/Marquesas Pacific/Nauru Pacific/Niue
    Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau Pacific/Pitcairn Pacific/Port_Moresby Pacific/Rarotonga Pacific/Tahiti
    Pacific/Tarawa Pacific/Tongatapu
""".split()
EPOCH = datetime(1970, 1, 1)


def moments(seed):
    """Seconds between the years 1807 and 2286, and some at the ends of the calendar."""
    for _ in range(40):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed // 2**20 % (15 * 10**9) - 5 * 10**9
    yield from (-62135510400, -30000000000, 0, 100000000000, 253402128000)


def shown(name):
    zone = ZoneInfo(name)
    lines = []
    for seconds in moments(crc32(name.encode())):
        wall = EPOCH + timedelta(seconds=seconds)
        for fold in 0, 1:
            local = wall.replace(tzinfo=zone, fold=fold)
            lines.append(f"{local} {local.dst()} {local.tzname()}")
        there = wall.replace(tzinfo=timezone.utc).astimezone(zone)
        lines.append(f"{there} {there.fold} {there.dst()} {there.tzname()}")
    return "\n".join(lines)


# case: every zone, by a checksum of what it says
for name in NAMES:
    text = shown(name)
    print(f"{name:32} {crc32(text.encode()):08x} {text.splitlines()[50]}")

# case: zones of fixed offset say it without a time
for name in NAMES:
    zone = ZoneInfo(name)
    if zone.utcoffset(None) is not None:
        print(name, zone.utcoffset(None), zone.dst(None), zone.tzname(None))
