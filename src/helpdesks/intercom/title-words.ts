/**
 * Words that a conversation's title is made of and a person's name is not, folded to lower case without accents.
 * A title in Title Case ("Broken Kettle") must not become the customer's name. Words that are names too (Will, Bill, Price, An, My) are left out.
 */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'about access account address again all and any app are bad bank been billing bot broken bug cancel ' +
    'cancellation cancelled card cart change charge charged chat checkout code complaint confirmation ' +
    'contact conversation cracked credit customer damaged data defective delay delayed delete delivery ' +
    'device discount domain double download duplicate email error exchange export failed failure fault ' +
    'faulty feature feedback file first fix for forgot form from have help hello hi import incorrect info ' +
    'information inquiry install integration international invoice is issue it item kettle lead login ' +
    'lost mail membership message missing mobile name need no not number of offer online open order our ' +
    'out package parcel password payment phone plan please pre pricing problem product profile promo ' +
    'question quote receipt refund refunds renewal repair replacement report request reset return returns ' +
    'sale sales second security service setup shipment shipping sign size stolen stock subscription ' +
    'support system team technical test thanks the this ticket tracking transfer trial trouble unable ' +
    'unsubscribe update upgrade urgent user visitor voucher wanted warranty was website what when where ' +
    'why with wrong your ' +
    // The same trade in the inbox's other big languages.
    'rechnung bestellung lieferung passwort konto frage problem hilfe kundigung ruckgabe retour factura pedido envio ' +
    'cuenta contrasena pregunta ayuda devolucion reembolso facture commande livraison compte aide remboursement ' +
    'fattura ordine consegna rimborso conta senha entrega ajuda fatura'
  ).split(' '),
);
