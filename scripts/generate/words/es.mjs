import { lines, list, rows } from './lines.mjs';

export const es = {
  given: list`Ana, José Luis, María del Carmen, Íñigo, Pilar, Francisco, Mercedes, Andrés, Julián, Rosa María, Joaquín, Teresa, Xosé, M. Á.`,
  family: list`Salvatierra Ruiz, Montalbán, Echegaray, de la Vega, Carrasquilla, Puigdevall, Ibarrola, Quintanar, Sotomayor Gil, Noriega, Valdecasas, Urdaneta, Lasarte, Zamorano, Fontcuberta, Alcaraz, Benavides, del Olmo, Arístegui`,
  bodies: lines`
    Comisión de Puertos y Comercio
    Sociedad de Estudios Marítimos
    Ministerio de Pesca`,
  mains: lines`
    La sal y los barcos
    La cuestión del puerto
    Un reino de redes
    Mercaderes en ciernes
    ¿De quién era el mar?
    El largo invierno de 1709
    El pan, la cerveza y el Estado
    Gentes de mar y gentes de ley
    La política de la niebla
    «No hay pan»: peticiones y motines
    Mujeres, trabajo y muelle
    Moneda extranjera
    Entre dos ríos
    La invención del litoral
    A la sombra de los almacenes
    Leer la marea`,
  subs: lines`
    auge de un comercio costero, 1550-1720
    una historia social
    aduanas y negocio en el mar del Norte
    trabajo y protesta en dos puertos (1870-1914)
    crédito y género en las villas
    los pescadores en la era del vapor
    el caso de la ría baja`,
  books: lines`
    Las ciudades portuarias y su entorno
    Historia del comercio marítimo
    Consumo y crédito: nuevas perspectivas
    Guerra, comercio y neutralidad
    El litoral a debate`,
  series: lines`
    Historia marítima
    Biblioteca de los puertos
    Estudios de comercio`,
  journals: lines`
    Revista de Historia Portuaria
    Cuadernos del Mar
    Estudios Costeros
    Mar y Sociedad
    Anuario de Estudios Marítimos`,
  newspapers: lines`
    El Correo del Norte
    La Gaceta de la Mañana
    El Imparcial Gallego`,
  magazines: lines`
    La Ilustración Marítima
    Revista Semanal`,
  publishers: rows`
    Madrid | Alianza
    Barcelona | Crítica
    Madrid | Siglo XXI
    Valencia | Universitat de València
    Granada | Comares
    Madrid | Marcial Pons
    Buenos Aires | Sudamericana
    México | Fondo de Cultura Económica
    Zaragoza | Prensas Universitarias`,
  universities: rows`
    Universidad de Santiago de Compostela | Santiago de Compostela
    Universidad Autónoma de Madrid | Madrid
    Universidad de Zaragoza | Zaragoza`,
  theses: list`Tesis doctoral, Trabajo de fin de máster, Tesis de licenciatura`,
  reports: list`Informe, Documento de trabajo`,
  institutes: rows`
    Instituto de Estudios Portuarios | Cádiz
    Centro de Investigaciones Marítimas | Bilbao`,
  encyclopaedias: lines`
    Diccionario del mar
    Enciclopedia del comercio`,
  entries: list`Alcabala de la sal, Pesca del arenque, Derechos de puerto`,
  events: rows`
    Congreso de la Asociación de Historia Marítima | Cádiz
    Jornadas sobre los puertos | Vigo`,
  sites: list`Archivos del mar, Museo de la sal, Blog de historia portuaria`,
  cases: rows`
    Noriega contra Junta de Puerto | Repertorio de jurisprudencia | Tribunal Supremo`,
  signals: list`Véase, Cf., Ver, Véase también, Véase por ejemplo`,
  inner: list`véase también, cf., ver, y`,
};
