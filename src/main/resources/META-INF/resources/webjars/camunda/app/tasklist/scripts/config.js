export default {
  app: {name: 'Việc cần làm', vendor: 'Thi đua, khen thưởng –'},
  locales: {availableLocales: ['vi'], fallbackLocale: 'vi'},
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  disableWelcomeMessage: true,
  customScripts: ['custom/thidua'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'Nhận việc đang chọn'},
    focusFilter: {key: 'ctrl+shift+f', description: 'Về bộ lọc đầu tiên'},
    focusList: {key: 'ctrl+alt+l', description: 'Về việc đầu tiên trong danh sách'},
    focusForm: {key: 'ctrl+alt+f', description: 'Về ô đầu tiên của việc đang mở'},
    startProcess: {key: 'ctrl+alt+p', description: 'Bắt đầu một quy trình'}
  }
};
